import { validateHeaderValue } from 'node:http'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { publish } from '#lib/model/magazine.ts'
import { articleText } from '#lib/seo/article-text.ts'
import { citationOf } from '#lib/seo/citation.ts'
import { atom } from '#lib/seo/feed/atom.ts'
import { magazineFeed } from '#lib/seo/feed/feeds.ts'
import { jsonFeed } from '#lib/seo/feed/json-feed.ts'
import { articleGraph, issueGraph } from '#lib/seo/graph/graphs.ts'
import { articlePreview, authorPreview, issuePreview, themePreview } from '#lib/seo/share/previews.ts'
import { loadedFrom, NOON } from '../../builders.ts'
import { hostileText } from '../../fixtures/hostile.ts'

type Fields = Readonly<Record<string, unknown>>

const ISSUE = 'issues/01-piccoli-grandi'
/** A folder in which every text key of every kind is written once, on a line of its own. */
const WORLD: Readonly<Record<string, Fields>> = {
  [`${ISSUE}/index.md`]: {
    ...{
      number: 1,
      a: 'Piccoli',
      b: 'grandi',
      subtitle: 'Una prova',
      dek: 'Una frase.',
      published: '2026-01-01',
    },
    ...{ inks: 1, forms: ['disco', 'quadro'], authors: ['ada'], title: 'In piedi' },
  },
  [`${ISSUE}/latte.md`]: {
    ...{ title: 'Il latte', kicker: 'Un esempio', dek: 'Una frase.', authors: ['ada'], section: 'idee' },
    ...{
      tags: ['prezzo'],
      published: '2026-01-01',
      updated: '2026-02-01',
      summary: ['Una.'],
      steps: ['Una.'],
    },
    ...{ aliases: ['il-latte'], corrections: [{ date: '2026-02-01', text: 'Un errore.' }], cta: 'invito' },
    ...{
      sources: [{ title: 'Una fonte', author: 'Chi', publication: 'Dove', url: 'https://example.org/a' }],
    },
    ...{ canonical: 'https://example.org/b', lang: 'it', related: { pin: ['pane'], exclude: [] } },
  },
  [`${ISSUE}/pane.md`]: {
    ...{ title: 'Il pane', dek: 'Una frase.', authors: ['ada'], section: 'idee', tags: ['prezzo'] },
    ...{ published: '2026-01-02', draft: false, order: 2 },
  },
  'authors/ada.md': { name: 'Ada', bio: 'Due righe.', kind: 'person' },
  'tags/prezzo.md': { name: 'Prezzo', description: 'Che cos’è.', form: 'disco', synonyms: ['costo'] },
  'sections/idee.md': { name: 'Idee', description: 'Che cosa ci sta.', agesAfterMonths: 36 },
  'pages/chi-siamo.md': { title: 'Chi siamo', dek: 'Una frase.' },
  'calls/invito.md': {
    title: 'Un invito',
    text: 'Una frase.',
    href: '/temi',
    label: 'Vai',
    until: '2030-01-01',
  },
}
const WITH_BODY = /^(?:issues|pages)\//

/** How a value may be written: between double quotes with escapes, or as it is. */
type Style = 'quoted' | 'plain'
type Slip = { readonly file: string; readonly key: string; readonly value: string; readonly style: Style }

/** The value in the place of a key's own: of the whole, or of one text in its list or group. */
function written(own: unknown, { value, style }: Slip): string {
  const quoted = JSON.stringify(value.replaceAll('\uFFFD', ' '))
  const [first] = Array.isArray(own) ? own : []
  if (typeof first === 'object' && first !== null) {
    const texts = Object.keys(first).filter((key) => key !== 'date')
    return JSON.stringify([{ ...first, [texts[value.length % texts.length] ?? '']: value }])
  }
  if (Array.isArray(own)) return `[${quoted}]`
  if (typeof own === 'object') return `{pin: [${quoted}]}`
  // What is refused in the bytes of a file, wherever it stands, has tests of its own.
  return style === 'quoted'
    ? quoted
    : value
        .toWellFormed()
        .replace(/\p{Cc}|\uFFFD/gu, ' ')
        .normalize('NFC')
}

const textOf = (file: string, fields: Fields, slip?: Slip): string => {
  const lines = Object.entries(fields).map(
    ([key, own]) =>
      `${key}: ${slip?.file === file && slip.key === key ? written(own, slip) : JSON.stringify(own)}`,
  )
  return `---\n${lines.join('\n')}\n---\n${WITH_BODY.test(file) ? '\nUn testo.\n' : ''}`
}

const filesWith = (slip?: Slip) =>
  new Map(Object.entries(WORLD).map(([file, fields]) => [file, textOf(file, fields, slip)]))

const places = Object.entries(WORLD).flatMap(([file, fields]) =>
  Object.keys(fields).map((key) => ({ file, key })),
)
const significant = fc
  .array(
    fc.constantFrom(
      ...': |- # |&|*|!|{|}|[|]|,|?|@|`|%|"|\'|\\|~|<b>|&amp;|]]>|--|é|’|ß|漢|١|\u202e|\u200b|\u00ad'.split(
        '|',
      ),
      ' ',
      'z',
      'TY  - X',
      '\n',
      '\r\nER  - ',
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''))
/** A longer one makes the front matter itself too long, which is said of the whole. */
const LONGEST = 2_500

const slip = fc.record({
  place: fc.constantFrom(...places),
  value: fc
    .oneof(significant, significant, hostileText, fc.webUrl(), fc.constantFrom('x'.repeat(5_000), '', ' '))
    .map((value) => value.slice(0, LONGEST).normalize('NFC')),
  style: fc.constantFrom<Style[]>('quoted', 'plain'),
})

/** Everything that is made from a folder: XML documents to be looked at together, and what can be looked at here. */
function derived(files: ReadonlyMap<string, string>): readonly string[] {
  const { catalogue, problems } = loadedFrom(files)
  expect(problems).toEqual([])
  if (!catalogue) throw new Error('no problem, and no catalogue')
  const magazine = publish(catalogue, NOON)
  const graphs = [
    ...magazine.articles.map((article) => articleGraph(magazine, article)),
    ...magazine.issues.map((issue) => issueGraph(magazine, issue)),
  ]
  const json = JSON.stringify([graphs, jsonFeed(magazineFeed(magazine))])
  expect(JSON.parse(json)).toBeDefined()
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
  expect(json).not.toMatch(/\\ud[89a-f]|[\u0000-\u0008\u007f-\u009f\u2028\u2029]/i)
  for (const article of magazine.articles) {
    const { ris } = citationOf(article)
    const tags = ris.trim().split(/\r?\n|[\u0085\u2028\u2029\v\f\r]/)
    expect(tags.filter((line) => !/^[A-Z][A-Z\d] {2}- /.test(`${line} `))).toEqual([])
    expect(tags.filter((line) => /^(?:TY|ER) /.test(line))).toHaveLength(2)
    expect(() => encodeURIComponent(`${article.title.text} ${article.dek}`)).not.toThrow()
    expect(() => validateHeaderValue('link', `<${article.canonical ?? ''}>; rel="canonical"`)).not.toThrow()
    expect(article.canonical ?? '').not.toMatch(/[<>\s"]/)
    expect(articleText(article).isWellFormed()).toBe(true)
  }
  return [
    atom(magazineFeed(magazine)),
    ...magazine.articles.slice(0, 1).map(articlePreview),
    ...magazine.issues.map(issuePreview),
    ...magazine.authors.map((author) => authorPreview(magazine, author)),
    ...magazine.tags.map((tag) => themePreview(magazine, tag)),
  ]
}

/** A schema that every well-formed document fits. */
const ANY_XML = `<grammar xmlns="http://relaxng.org/ns/structure/1.0"><start><ref name="any"/></start><define name="any">
<element><anyName/><zeroOrMore><choice><attribute><anyName/></attribute><text/><ref name="any"/></choice></zeroOrMore></element>
</define></grammar>`

test('the folder itself is in order, and all that is made from it', () => {
  expect(derived(filesWith()).length).toBeGreaterThan(4)
})

test('any value in any key is one problem on its line, or harmless in all that is made from it', async () => {
  const documents = new Set<string>()
  let refused = 0
  fc.assert(
    fc.property(slip, ({ place, value, style }) => {
      const files = filesWith({ ...place, value, style })
      const line = Object.keys(WORLD[place.file] ?? {}).indexOf(place.key) + 2
      const { problems } = loadedFrom(files)
      if (problems.length === 0) {
        for (const document of derived(files)) documents.add(document)
        return
      }
      refused += 1
      const own = problems.filter(({ file }) => file === place.file)
      expect(own.map((problem) => problem.line)).toEqual([line])
    }),
    { numRuns: 400, seed: 7 },
  )
  // Some of either: else half of it was not tried.
  expect(Math.min(documents.size, refused)).toBeGreaterThan(40)
  const { errors } = await validateXML({
    xml: [...documents].map((contents, index) => ({ fileName: `${index}.xml`, contents })),
    schema: { fileName: 'any.rng', contents: ANY_XML },
    extension: 'relaxng',
  })
  expect(errors.map(({ rawMessage }) => rawMessage)).toEqual([])
}, 60_000)
