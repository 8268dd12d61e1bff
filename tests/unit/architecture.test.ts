import { globSync, readFileSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { describe, expect, test } from 'vitest'

type Rule = {
  /** What of ours it may import, besides itself. */
  readonly ours: readonly string[]
  /** What else it may import; `x*` stands for all that begins with `x`. */
  readonly packages: readonly string[]
}

const EVERYTHING = ['*']

/** The import table of the architecture (docs/architecture.md). A file is under the longest key that its path begins with. */
const TABLE: Readonly<Record<string, Rule>> = {
  'lib/model/': { ours: [], packages: [] },
  'lib/art/': { ours: ['lib/model/'], packages: ['node:*', 'sharp', 'p-limit'] },
  // Which letters a mark may have, of which the fonts are asked.
  'lib/fonts/': { ours: ['lib/model/mark-signs.ts'], packages: ['node:*', 'subset-font', 'opentype.js'] },
  // What pages ask for the magazine: in development it sends them to the page for what is missing.
  'lib/content/current.ts': { ours: ['lib/content/', 'lib/model/'], packages: ['next/navigation'] },
  'lib/content/': {
    ours: ['lib/model/', 'lib/markdown/', 'lib/turns.ts'],
    packages: [
      'node:*',
      'gray-matter',
      'yaml',
      'zod',
      'image-size',
      'saxes',
      'decode-named-character-reference',
      'fastest-levenshtein',
      'sharp',
      'p-limit',
      'piscina',
    ],
  },
  'lib/markdown/': {
    ours: ['lib/model/'],
    packages: [
      'decode-named-character-reference',
      'remark*',
      'unified',
      'unist*',
      'mdast*',
      'hast*',
      'rehype*',
      'fastest-levenshtein',
      'lru-cache',
    ],
  },
  'lib/seo/': {
    ours: ['lib/model/', 'lib/site.ts', 'lib/strings.ts', 'lib/markdown/', 'lib/art/'],
    packages: ['next', 'schema-dts', 'htmlparser2'],
  },
  // What a page shows, as plain data: neither React nor Next, but the types of what stands in a head.
  'lib/view/': {
    ours: ['lib/model/', 'lib/seo/', 'lib/site.ts', 'lib/strings.ts'],
    packages: ['next', 'schema-dts'],
  },
  // An issue as a thing to be taken along, from its view.
  'lib/book/': {
    ours: [
      'lib/model/',
      'lib/markdown/',
      'lib/art/',
      'lib/seo/',
      'lib/view/',
      'lib/fonts/',
      'lib/site.ts',
      'lib/strings.ts',
    ],
    packages: ['node:crypto', 'fflate', 'htmlparser2'],
  },
  'lib/search/': {
    ours: ['lib/model/', 'lib/site.ts', 'lib/strings.ts', 'lib/turns.ts', 'lib/markdown/'],
    packages: ['node:sqlite', '@orama/stemmers*', 'fastest-levenshtein', 'lru-cache'],
  },
  'lib/delivery/': { ours: ['lib/'], packages: EVERYTHING },
  'lib/editor/': { ours: ['lib/'], packages: EVERYTHING },
  // The form for proposals: what the check says, for whoever has only a browser.
  'lib/proposal/': {
    ours: ['lib/model/', 'lib/content/', 'lib/markdown/', 'lib/editor/', 'lib/site.ts', 'lib/strings.ts'],
    packages: ['zod', 'piscina'],
  },
  // What Sveltia CMS is told and sent, where the newsroom is switched on.
  'lib/newsroom/browser/': { ours: [], packages: ['@sveltia/cms', 'yaml'] },
  'lib/newsroom/': { ours: ['lib/model/', 'lib/content/', 'lib/strings/'], packages: ['node:*', 'zod'] },
  'lib/mirror/': { ours: ['lib/'], packages: ['node:*', 'p-limit', 'zod'] },
  'lib/print/': { ours: ['lib/'], packages: EVERYTHING },
  'lib/site.ts': { ours: ['lib/model/'], packages: [] },
  // Long work shares the thread with the readers.
  'lib/turns.ts': { ours: ['lib/model/'], packages: ['node:perf_hooks', 'node:timers/promises'] },
  'lib/strings.ts': { ours: ['lib/model/', 'lib/strings/'], packages: [] },
  'lib/strings/': { ours: ['lib/model/'], packages: [] },
  'components/': { ours: ['lib/model/', 'lib/art/', 'lib/site.ts', 'lib/strings.ts'], packages: ['react'] },
  // The page of drafts shows what the check says; it exists in development only.
  'app/bozze/': {
    ours: ['app/', 'components/', 'lib/model/', 'lib/content/', 'lib/editor/', 'lib/view/'],
    packages: ['next/*'],
  },
  'app/': {
    ours: [
      'components/',
      'lib/model/',
      'lib/art/',
      'lib/fonts/',
      'lib/content/',
      'lib/markdown/',
      'lib/seo/',
      'lib/search/',
      'lib/view/',
      'lib/book/',
      'lib/proposal/form.ts',
      'lib/site.ts',
      'lib/strings.ts',
    ],
    packages: ['next', 'next/*', 'react', 'react-dom'],
  },
}

const files = globSync(['app/**/*', 'components/**/*', 'lib/**/*'], { withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).replaceAll(sep, '/'))
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }))
const code = files.filter(({ path }) => /\.tsx?$/.test(path))
const sheets = files.filter(({ path }) => path.endsWith('.css'))

/** What a file imports or exports from, also dynamically. Biome keeps every such string in single quotes. */
function importsOf(text: string): readonly string[] {
  return [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([^']+)'/g)].map(([, name = '']) => name)
}

/** The path of an import of ours, or undefined for a package. */
function ours(path: string, name: string): string | undefined {
  if (name.startsWith('#')) return name.slice(1)
  return name.startsWith('.') ? join(dirname(path), name).replaceAll(sep, '/') : undefined
}

/** `lib/content/rules/link-targets.ts` belongs to lib/content, `components/ui/section.tsx` to components/ui. */
const topFolder = (path: string): string =>
  path
    .split('/')
    .slice(0, path.startsWith('app/') ? 1 : 2)
    .join('/')

const matches = (name: string, pattern: string): boolean =>
  pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern

const LONGEST_FIRST = Object.keys(TABLE).toSorted((a, b) => b.length - a.length)

function breaches(path: string, text: string): readonly string[] {
  const folder = LONGEST_FIRST.find((key) => path.startsWith(key))
  const rule = folder && TABLE[folder]
  if (!rule) return [`${path} is in no folder of the table`]
  return importsOf(text).flatMap((name) => {
    const target = ours(path, name)
    const allowed = target
      ? [folder, ...rule.ours].some((place) => target.startsWith(place))
      : rule.packages.some((pattern) => matches(name, pattern))
    const may = [...rule.ours, ...rule.packages].join(' ') || 'nothing but itself'
    return allowed ? [] : [`${path} imports ${name}: ${folder} may import ${may}`]
  })
}

/** A place as the document names it: `lib/model/` is «model». */
const asDocumented = (place: string): string => place.replace(/^lib\/(?=.)/, '').replace(/\/$/, '')

/** The files in which something stands that may stand only in a few. */
const holding = (what: string, except: readonly string[] = []): readonly string[] =>
  code.filter(({ path, text }) => text.includes(what) && !except.includes(path)).map(({ path }) => path)

describe('imports', () => {
  test('keep to the table', () => {
    expect(code.flatMap(({ path, text }) => breaches(path, text))).toEqual([])
  })

  test('a breach is said with file, import and rule', () => {
    const text = "import { site } from '../site.ts'\nexport * from 'next'\nimport './dates.ts'"
    expect(breaches('lib/model/title.ts', text)).toEqual([
      'lib/model/title.ts imports ../site.ts: lib/model/ may import nothing but itself',
      'lib/model/title.ts imports next: lib/model/ may import nothing but itself',
    ])
  })

  test('the table of the document says the same of ours', () => {
    const rows = readFileSync('docs/architecture.md', 'utf8').matchAll(
      /^\| `([^`]+)` \|[^|]*\|([^|]*)\|[^|]*\|$/gm,
    )
    const said = [...rows].map(([, place = '', uses = '']) => [place, uses.trim().split(', ').toSorted()])
    const held = Object.entries(TABLE).map(([key, rule]) => [
      key.replace(/\/$/, ''),
      rule.ours.length === 0 ? [''] : rule.ours.map(asDocumented).toSorted(),
    ])
    expect(Object.fromEntries(said)).toEqual(Object.fromEntries(held))
  })

  test('across folders go by name, inside a folder by place', () => {
    const climbing = code.flatMap(({ path, text }) =>
      importsOf(text)
        .filter((name) => name.startsWith('.') && topFolder(ours(path, name) ?? '') !== topFolder(path))
        .map((name) => `${path} imports ${name}`),
    )
    expect(climbing).toEqual([])
  })
})

describe('files', () => {
  test('have at most 200 lines', () => {
    const long = [...code, ...sheets]
      .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > 200)
    expect(long).toEqual([])
  })

  test('have names in kebab-case, route parameters in brackets', () => {
    const odd = files
      .map(({ path }) => path)
      .filter(
        (path) =>
          !path
            .split('/')
            .every((part) =>
              /^(?:\[{1,2}(?:\.\.\.)?)?[a-z0-9]+(-[a-z0-9]+)*\]{0,2}(\.[a-z0-9]+)*$/.test(part),
            ),
      )
    expect(odd).toEqual([])
  })

  test('are no barrels', () => {
    expect(code.map(({ path }) => path).filter((path) => /\/index\.tsx?$/.test(path))).toEqual([])
  })

  test('send no component to the browser', () => {
    expect(holding('use client')).toEqual([])
  })

  test('let HTML in through one door, JSON-LD through another', () => {
    const doors = ['components/ui/safe-html.tsx', 'components/site/json-ld.tsx']
    expect(holding('dangerouslySetInnerHTML', doors)).toEqual([])
  })
})
