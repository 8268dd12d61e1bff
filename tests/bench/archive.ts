import { hash } from 'node:crypto'
import { createLoader } from '#lib/content/loader.ts'
import { parseMoment } from '#lib/model/dates.ts'
import { type Catalogue, type Magazine, publish } from '#lib/model/magazine.ts'
import type { Article } from '#lib/model/records.ts'
import { parseTitle } from '#lib/model/title.ts'
import { formsOf } from '#lib/search/words.ts'

/** Words of an article; those of the magazine have 1,000 to 1,400. */
const WORDS = 1200
/** Different words of an archive of this size in Italian. */
const VOCABULARY = 60_000
const ENDINGS = [
  'mente',
  'zione',
  'zioni',
  'tore',
  'tori',
  'ante',
  'ista',
  'iste',
  'ismo',
  'ile',
  'ata',
  'ato',
] as const

/** A number from 0 to 1 that depends on its seed alone. */
const chance = (seed: string): number => Number.parseInt(hash('sha256', seed).slice(0, 8), 16) / 2 ** 32

export type Archive = {
  readonly magazine: Magazine
  readonly changed: Magazine
  readonly words: readonly string[]
}

/**
 * An archive of any size through the model, without files: real themes, authors and sections; texts drawn by Zipf's law from
 * the real words and from words made of them. `changed` is the same archive with one article rewritten.
 */
export async function archiveOf(count: number): Promise<Archive> {
  const { catalogue } = await createLoader('content').load()
  if (!catalogue) throw new Error('the content folder does not pass the check')
  const view = { now: Date.parse('2026-12-31'), preview: false }
  const frequent = new Map<string, number>()
  for (const { body } of catalogue.articles) {
    for (const form of formsOf(body.markdown)) frequent.set(form, (frequent.get(form) ?? 0) + 1)
  }
  const real = [...frequent].toSorted(([, a], [, b]) => b - a).map(([form]) => form)
  const made = real
    .filter((form) => form.length > 4)
    .flatMap((form) => ENDINGS.map((ending) => form.slice(0, -1) + ending))
  const words = [...new Set([...real, ...made])].slice(0, VOCABULARY)

  let seed = 1
  const random = (): number => {
    seed = (seed * 48_271) % 2_147_483_647
    return seed / 2_147_483_647
  }
  // Rank by Zipf: the logarithm of the rank is even.
  const word = (): string => words[Math.floor(words.length ** random()) - 1] ?? 'parola'
  const sentence = (length: number): string => `${Array.from({ length }, word).join(' ')}.`
  const articles = Array.from({ length: count }, (_, at): Article => {
    const model = catalogue.articles[at % catalogue.articles.length]
    if (!model) throw new Error('the content folder holds no article')
    const year = 2000 + Math.floor((at / count) * 26)
    const day = parseMoment(`${year}-${String(1 + (at % 12)).padStart(2, '0')}-01`)
    const markdown = Array.from({ length: WORDS / 60 }, () =>
      [sentence(14), sentence(26), sentence(20)].join(' '),
    ).join('\n\n')
    const headings = [1, 2, 3].map((n) => ({ depth: 2, id: `parte-${n}`, text: sentence(4) }))
    return {
      ...model,
      slug: `articolo-${at}`,
      title: parseTitle(`${word()} ${word()} | ${sentence(3)}`),
      dek: sentence(18),
      tags: catalogue.tags.filter((tag) => chance(`${at} ${tag.slug}`) < 0.12).slice(0, 6),
      published: day ?? model.published,
      summary: [],
      steps: [],
      body: { markdown, words: WORDS, headings, links: [], images: new Map() },
    }
  })
  const of = (list: readonly Article[]): Magazine =>
    publish({ ...catalogue, articles: list } satisfies Catalogue, view)
  const [first, ...others] = articles
  if (!first) throw new Error('an archive of no articles')
  const rewritten = {
    ...first,
    body: { ...first.body, markdown: `${first.body.markdown}\n\nUna riga aggiunta.` },
  }
  return { magazine: of(articles), changed: of([rewritten, ...others]), words }
}
