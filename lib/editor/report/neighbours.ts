import type { Article } from '#lib/model/records.ts'
import { sharedTags } from '#lib/model/related.ts'
import { inSentence } from '#lib/model/sentence.ts'
import { strings } from '#lib/strings.ts'
import { type Change, titleOf } from './change.ts'
import { joined, type Line, listed, type Section, say } from './line.ts'
import type { Side } from './side.ts'

/** Why one article stands beside another, as the page says it. */
export function reason({ magazine }: Side, from: Article, to: string): string {
  const other = magazine.bySlug.article.get(to)
  const common = other ? sharedTags(from, other).map(({ name }) => inSentence(name)) : []
  return common.length > 0 ? `in comune: ${common.join(', ')}` : 'senza temi in comune'
}

/** Which articles get a new neighbour, which lose one: one line for each, or a change in one theme would fill the report. An article that was renamed counts as the same. */
export function neighbours({ base, head, renamed }: Change): Section {
  const nowCalled = new Map(renamed.map(({ before, after }) => [before.slug, after.slug]))
  const current = (slug: string) => nowCalled.get(slug) ?? slug
  const before = new Map([...base.links].map(([slug, { related }]) => [current(slug), related.map(current)]))
  const lines = [...head.links].flatMap(([slug, { related }]): readonly Line[] => {
    const article = head.magazine.bySlug.article.get(slug)
    const old = before.get(slug)
    if (!article || !old) return []
    const gained = related.filter((other) => !old.includes(other))
    const lost = old.filter((other) => !related.includes(other))
    const title = (other: string) => {
      const found = head.magazine.bySlug.article.get(other) ?? base.magazine.bySlug.article.get(other)
      return found ? titleOf(found) : other
    }
    const changes = [
      ...gained.map((other) => say`guadagna «${title(other)}» (${reason(head, article, other)})`),
      ...lost.map((other) => say`perde «${title(other)}»`),
    ]
    return changes.length === 0 ? [] : [joined([say`«${titleOf(article)}» `, listed(changes)])]
  })
  return { title: 'Da leggere accanto', lines }
}

/** Where the place of the opposite side leads elsewhere than before. */
export function counterpoints({ base, head, renamed }: Change): Section {
  const nowCalled = new Map(renamed.map(({ before, after }) => [before.slug, after.slug]))
  const current = (slug: string | undefined) =>
    slug === undefined ? undefined : (nowCalled.get(slug) ?? slug)
  const before = new Map(
    [...base.links].map(([slug, { counterpoint }]) => [current(slug), current(counterpoint)]),
  )
  const name = ({ magazine }: Side, slug: string | undefined) => {
    const found = slug === undefined ? undefined : magazine.bySlug.article.get(slug)
    return found ? `«${titleOf(found)}»` : 'niente'
  }
  const lines = [...head.links].flatMap(([slug, { counterpoint }]): readonly Line[] => {
    if (!before.has(slug) || before.get(slug) === counterpoint) return []
    const old = before.get(slug)
    const from = name(head, old) === 'niente' ? name(base, old) : name(head, old)
    return [say`${name(head, slug)}: da ${from} a ${name(head, counterpoint)}`]
  })
  return { title: strings.related.counterpoint(head.magazine.imprint), lines }
}
