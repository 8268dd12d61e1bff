import { assemble, type Loaded } from '#lib/content/assemble.ts'
import { parseFile } from '#lib/content/parse.ts'
import { printProblems } from '#lib/content/report.ts'
import type { Catalogue, Magazine } from '#lib/model/magazine.ts'
import { publish } from '#lib/model/magazine.ts'
import type { View } from '#lib/model/publication.ts'
import type { Article } from '#lib/model/records.ts'
import { fileText } from './file-text.ts'
import { imprintText } from './imprint-text.ts'

/** Front matter as an editor writes it; what a test does not care about is filled in. */
export type Written = { readonly slug: string; readonly body?: string; readonly [key: string]: unknown }

/** An article; `issue` is the folder of its issue. */
export type WrittenArticle = Written & {
  readonly issue?: string
  readonly tags?: readonly string[]
  readonly authors?: readonly string[]
  readonly section?: string
  readonly published?: string
}

/** Records that a test wants to be particular; those that the articles name exist anyway. */
export type World = {
  readonly issues?: readonly Written[]
  readonly tags?: readonly Written[]
  readonly sections?: readonly Written[]
  readonly authors?: readonly Written[]
  readonly pages?: readonly Written[]
  readonly calls?: readonly Written[]
  /** Keys of the magazine's record in the place of the usual ones. */
  readonly imprint?: Readonly<Record<string, unknown>>
}

const DEFAULT_ISSUE = '01-piccoli-grandi'
/** After every date that the tests use by default. */
export const NOON: View = { now: Date.parse('2026-06-15T12:00:00+02:00'), preview: false }

/** Writes records of one folder: those given, and a default for each slug that is only named. */
function folder(
  path: (slug: string) => string,
  given: readonly Written[],
  named: Iterable<string>,
  defaults: (slug: string) => Record<string, unknown>,
  defaultBody = '',
): readonly (readonly [string, string])[] {
  const slugs = new Set([...given.map(({ slug }) => slug), ...named])
  return [...slugs].map((slug) => {
    const {
      slug: _,
      body = defaultBody,
      ...fields
    } = given.find((record) => record.slug === slug) ?? { slug }
    return [path(slug), fileText({ ...defaults(slug), ...fields }, body)]
  })
}

/** The files of a small content folder, by path: what `filesOf` gives is what an editor would have written. */
export function filesOf(articles: readonly WrittenArticle[], world: World = {}): Map<string, string> {
  const { issues = [], tags = [], sections = [], authors = [], pages = [], calls = [], imprint = {} } = world
  const named = <T>(pick: (article: WrittenArticle) => readonly T[]) => new Set(articles.flatMap(pick))
  const issueOf = (article: WrittenArticle) => article.issue ?? issues[0]?.slug ?? DEFAULT_ISSUE
  return new Map([
    ['rivista.yml', imprintText(imprint)],
    ...folder(
      (slug) => `issues/${slug}/index.md`,
      issues,
      articles.length === 0 ? [] : named((article) => [issueOf(article)]),
      (slug) => ({
        number: Number(slug.split('-')[0]),
        a: 'Piccoli',
        b: 'grandi',
        subtitle: 'Un numero di prova',
        dek: 'Che cosa contiene il numero.',
        published: '2026-01-01',
        inks: Number(slug.split('-')[0]) % 9,
        forms: ['disco', 'quadro'],
        authors: ['redazione'],
      }),
      'L’editoriale.',
    ),
    ...articles.map((article) => {
      const { slug, issue: _, body = 'Un paragrafo.', ...fields } = article
      const defaults = {
        title: `Titolo di ${slug}`,
        dek: 'Una frase che aggiunge al titolo, e non lo ripete con altre parole.',
        authors: ['redazione'],
        section: 'idee',
        tags: ['metodo'],
        published: '2026-01-01',
      }
      return [`issues/${issueOf(article)}/${slug}.md`, fileText({ ...defaults, ...fields }, body)] as const
    }),
    ...folder(
      (slug) => `tags/${slug}.md`,
      tags,
      named(({ tags: names = ['metodo'] }) => names),
      (slug) => ({ name: slug, description: `Che cosa vuol dire ${slug}.`, form: 'disco' }),
    ),
    ...folder(
      (slug) => `sections/${slug}.md`,
      sections,
      named(({ section = 'idee' }) => [section]),
      (slug) => ({ name: slug, description: `Che cosa sta in ${slug}.` }),
    ),
    ...folder(
      (slug) => `authors/${slug}.md`,
      authors,
      new Set(['redazione', ...named(({ authors: names = [] }) => names)]),
      (slug) => ({ name: slug, bio: 'Due righe.', kind: 'desk' }),
    ),
    ...folder(
      (slug) => `pages/${slug}.md`,
      pages,
      [],
      (slug) => ({ title: slug, dek: 'Una frase.' }),
      'Il testo.',
    ),
    ...folder(
      (slug) => `calls/${slug}.md`,
      calls,
      [],
      (slug) => ({ title: slug, text: 'Una frase.', href: '/' }),
    ),
  ])
}

/** Runs files through the real parser and the real check, without a disk; the usual record stands in for one that is not among them. */
export function loadedFrom(files: ReadonlyMap<string, string | Uint8Array>): Loaded {
  const all = new Map([['rivista.yml', imprintText()], ...files])
  return assemble([...all].map(([path, content]) => parseFile(path, Buffer.from(content))))
}

/** The catalogue of a small content folder. Throws the report of the check when what a test wrote is not valid. */
export function catalogueOf(articles: readonly WrittenArticle[], world: World = {}): Catalogue {
  const { catalogue, problems } = loadedFrom(filesOf(articles, world))
  if (!catalogue) throw new Error(printProblems(problems))
  return catalogue
}

/** The magazine of a small content folder at a moment. */
export function magazineOf(
  articles: readonly WrittenArticle[],
  world: World = {},
  view: View = NOON,
): Magazine {
  return publish(catalogueOf(articles, world), view)
}

/** The article of a slug; throws if it is not out. */
export function articleIn(magazine: Magazine, slug: string): Article {
  const article = magazine.bySlug.article.get(slug)
  if (!article) throw new Error(`no article «${slug}» is out`)
  return article
}
