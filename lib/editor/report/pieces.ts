import { onDate } from '#lib/model/italian-dates.ts'
import { paths } from '#lib/model/paths.ts'
import { stateOf } from '#lib/model/publication.ts'
import type { Article } from '#lib/model/records.ts'
import { type Change, titleOf } from './change.ts'
import { changedFields } from './changed-fields.ts'
import { labels } from './labels.ts'
import { code, type Line, type Section, say } from './line.ts'

const STATES = {
  published: '',
  scheduled: ', programmato',
  draft: ', bozza',
  withdrawn: ', ritirato',
} as const

const address = ({ slug }: Article) => code(paths.article(slug))

/** New, changed, renamed and removed articles, with their addresses. */
export function pieces({ added, removed, renamed, kept, now }: Change): Section {
  const state = (article: Article) => STATES[stateOf(article, now)]
  const news = added.map((article): Line => {
    const day = stateOf(article, now) === 'scheduled' ? ` per ${onDate(article.published.day)}` : ''
    return say`Nuovo: «${titleOf(article)}», ${address(article)}${state(article)}${day}`
  })
  const moved = renamed.map(({ before, after }): Line => {
    const fields = changedFields(labels.article, before, after)
    const what = fields.length === 0 ? '' : `: ${fields.join(', ')}`
    return say`Rinominato: «${titleOf(after)}», da ${address(before)} a ${address(after)}${what}`
  })
  const gone = removed.map((article): Line => say`Tolto: «${titleOf(article)}», ${address(article)}`)
  const changed = kept.flatMap(({ before, after }): readonly Line[] => {
    const fields = changedFields(labels.article, before, after)
    return fields.length === 0
      ? []
      : [say`Cambiato: «${titleOf(after)}», ${address(after)}${state(after)}: ${fields.join(', ')}`]
  })
  return { title: 'I pezzi', lines: [...news, ...changed, ...moved, ...gone] }
}
