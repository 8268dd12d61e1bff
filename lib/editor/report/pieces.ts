import { onDate } from '#lib/model/dates.ts'
import { paths } from '#lib/model/paths.ts'
import { stateOf } from '#lib/model/publication.ts'
import type { Article } from '#lib/model/records.ts'
import { type Change, type Pair, titleOf } from './change.ts'
import { code, type Line, type Section, say } from './line.ts'

const STATES = {
  published: '',
  scheduled: ', programmato',
  draft: ', bozza',
  withdrawn: ', ritirato',
} as const

const address = ({ slug }: Article) => code(paths.article(slug))

/** What of an article is other than it was: the fields that a reader sees, and the text. */
export function changedFields({ before, after }: Pair): readonly string[] {
  const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)
  const slugs = (records: readonly { slug: string }[]) => records.map(({ slug }) => slug)
  const compared: readonly (readonly [string, unknown, unknown])[] = [
    ['titolo', before.title.text, after.title.text],
    ['occhiello', before.kicker, after.kicker],
    ['sommario', before.dek, after.dek],
    ['firme', slugs(before.authors), slugs(after.authors)],
    ['rubrica', before.section.slug, after.section.slug],
    ['temi', slugs(before.tags), slugs(after.tags)],
    ['data', before.published.text, after.published.text],
    ['aggiornamento', before.updated?.text, after.updated?.text],
    ['bozza', before.draft, after.draft],
    ['numero', before.issue.slug, after.issue.slug],
    ['posto nel numero', before.order, after.order],
    ['immagine', before.hero, after.hero],
    ['in breve', before.summary, after.summary],
    ['in pratica', before.steps, after.steps],
    ['vicini scelti', before.related, after.related],
    ['rettifiche', before.corrections, after.corrections],
    ['ritiro', before.withdrawn, after.withdrawn],
    ['fonti', before.sources, after.sources],
    ['testo', before.body.markdown.trim(), after.body.markdown.trim()],
  ]
  return compared.filter(([, a, b]) => !same(a, b)).map(([name]) => name)
}

/** New, changed, renamed and removed pieces, with their addresses. */
export function pieces({ added, removed, renamed, kept, now }: Change): Section {
  const state = (article: Article) => STATES[stateOf(article, now)]
  const news = added.map((article): Line => {
    const day = stateOf(article, now) === 'scheduled' ? ` per ${onDate(article.published.day)}` : ''
    return say`Nuovo: «${titleOf(article)}», ${address(article)}${state(article)}${day}`
  })
  const moved = renamed.map(
    ({ before, after }): Line =>
      say`Rinominato: «${titleOf(after)}», da ${address(before)} a ${address(after)}`,
  )
  const gone = removed.map((article): Line => say`Tolto: «${titleOf(article)}», ${address(article)}`)
  const changed = kept.flatMap((pair): readonly Line[] => {
    const fields = changedFields(pair)
    if (fields.length === 0) return []
    return [
      say`Cambiato: «${titleOf(pair.after)}», ${address(pair.after)}${state(pair.after)}: ${fields.join(', ')}`,
    ]
  })
  return { title: 'I pezzi', lines: [...news, ...changed, ...moved, ...gone] }
}
