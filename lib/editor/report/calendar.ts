import { issueTitle } from '#lib/model/issue.ts'
import { italianDate } from '#lib/model/italian-dates.ts'
import { stateOf } from '#lib/model/publication.ts'
import { type Change, titleOf } from './change.ts'
import { type Section, say } from './line.ts'

/** What the change brings that is not out yet, and when it will be. */
export function calendar({ base, head, added, kept, renamed, now }: Change): Section {
  const issues = head.catalogue.issues
    .filter(
      ({ slug, published }) =>
        published.instant > now && !base.catalogue.issues.some((issue) => issue.slug === slug),
    )
    .map((issue) => ({ moment: issue.published, what: `il numero ${issue.number}, «${issueTitle(issue)}»` }))
  const touched = [
    ...added,
    ...[...kept, ...renamed]
      .filter(
        ({ before, after }) => before.published.text !== after.published.text || before.draft !== after.draft,
      )
      .map(({ after }) => after),
  ]
  const articles = touched
    .filter((article) => stateOf(article, now) === 'scheduled')
    .map((article) => ({
      moment:
        article.published.instant > article.issue.published.instant
          ? article.published
          : article.issue.published,
      what: `«${titleOf(article)}»`,
    }))
  const lines = [...issues, ...articles]
    .toSorted((a, b) => a.moment.instant - b.moment.instant)
    .map(({ moment, what }) => {
      const hour = moment.text.slice(11)
      return say`${italianDate(moment.day)}${hour ? ` alle ${hour}` : ''}: esce ${what}`
    })
  return { title: 'Calendario', lines }
}
