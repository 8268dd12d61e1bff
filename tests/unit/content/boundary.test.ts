import { globSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { decode } from '#lib/content/decode.ts'
import { openFile } from '#lib/content/open-file.ts'
import { parseFile } from '#lib/content/parse.ts'
import { printProblems } from '#lib/content/report.ts'
import { LARGEST_TEXT } from '#lib/markdown/limits.ts'
import { isSlug } from '#lib/model/slug.ts'
import { loadedFrom } from '../../builders.ts'
import { fileText } from '../../file-text.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const rulesOf = (text: string): readonly string[] =>
  openFile('a.md', bytes(text)).findings.map(({ rule }) => rule)
const TAG = { name: 'Un tema', description: 'Una frase.', form: 'disco' }

describe('encodings', () => {
  test('a BOM and CRLF line ends are nobody’s fault and leave no trace', () => {
    const read = openFile('a.md', bytes('\uFEFF---\r\nname: Uno\r\n---\r\nUn testo.\r\n'))
    expect(read).toMatchObject({
      data: { name: 'Uno' },
      body: { markdown: 'Un testo.\n', line: 4 },
      findings: [],
    })
  })

  test('decomposed letters come out composed, and are said once', () => {
    const { text, findings } = decode(bytes('caffe\u0300, caffe\u0300'))
    expect(text).toBe('caff\u00e8, caff\u00e8')
    expect(findings.map(({ rule }) => rule)).toEqual(['text-nfd'])
  })

  test('the largest file passes and one byte more does not', () => {
    expect(decode(new Uint8Array(LARGEST_TEXT).fill(97)).findings).toEqual([])
    const { text, findings } = decode(new Uint8Array(LARGEST_TEXT + 1).fill(97))
    expect(text).toBeUndefined()
    expect(printProblems(findings.map((finding) => ({ file: 'uno.md', ...finding })))).toBe(
      'uno.md:1:1  il file è troppo grande: 257 kB, il limite è 256 kB → dividi il testo in più articoli\n\n1 problema in 1 file.',
    )
  })

  test('old Mac line ends in the middle of a file are found where they begin', () => {
    expect(decode(bytes('una\r\ndue\rtre\n')).findings).toMatchObject([
      { rule: 'line-ends', line: 2, column: 4 },
    ])
  })
})

describe('front matter', () => {
  test.each([
    '---js',
    '---javascript',
    '---json',
    '---coffee',
    '---toml',
    '---constructor',
    '--- js',
    '---yaml',
  ])('%s is refused and never run', (fence) => {
    const text = `${fence}\n{ "x": globalThis.eppureRan = true }\n---\n\nUn testo.\n`
    expect(rulesOf(text)).toEqual(['fence-language'])
    expect(Reflect.has(globalThis, 'eppureRan')).toBe(false)
  })

  test.each([' ---', '----', '"---"', '', '# Titolo'])('a first line «%s» is no fence', (fence) => {
    expect(rulesOf(`${fence}\nname: Uno\n---\n`)).toEqual(['fence-missing'])
  })

  test('broken YAML is broken every time: no cache answers in its place', () => {
    const text = '---\ntitle: Arte: una storia\n---\n'
    expect([rulesOf(text), rulesOf(text)]).toEqual([['yaml-colon'], ['yaml-colon']])
  })

  test('dates, yes and merge keys stay what they are written as', () => {
    expect(openFile('a.md', bytes('---\na: 2026-13-45\nb: yes\nc: 2026-01-01\n"<<": 1\n---\n')).data).toEqual(
      {
        a: '2026-13-45',
        b: 'yes',
        c: '2026-01-01',
        '<<': 1,
      },
    )
  })

  test('aliases are refused, so that no text can unfold into a huge one', () => {
    const bomb = `---\na: &a [x, x]\n${['b', 'c', 'd'].map((key) => `${key}: [*a, *a]\n`).join('')}---\n`
    expect(rulesOf(bomb)).toEqual(['yaml-reserved', 'yaml-alias', 'yaml-alias', 'yaml-alias'])
  })

  test.each([
    ['brackets', `a: ${'['.repeat(30_000)}`],
    ['bullets', '- '.repeat(15_000)],
    ['tags', `a: ${'!a '.repeat(10_000)}`],
  ])('a pathological nest of %s is an answer, not a crash', (_, yaml) => {
    expect(rulesOf(`---\n${yaml}\n---\n`)).toHaveLength(1)
  })

  test('a front matter longer than any is not parsed at all', () => {
    expect(rulesOf(`---\n${'a: 1\n'.repeat(10_000)}---\n`)).toEqual(['front-matter-size'])
  })

  test('keys that would reach the prototype are unknown keys', () => {
    const { problems } = parseFile(
      'tags/uno.md',
      bytes(fileText(TAG).replace('---\n', '---\n__proto__: {a: 1}\n')),
    )
    expect(problems.map(({ rule, line }) => [rule, line])).toEqual([['key-unknown', 2]])
  })
})

test('every fault of one file is found in one run', () => {
  const article = `---
title: 2026
dek: "Una frase."
authors: [redazione]
section: idee
tag: [uno]
tags: [uno, uno]
published: 2026-02-31
hero:
  src: a.svg
---

## Un titolo

#### Un salto
`
  const { problems } = parseFile('issues/01-a-b/uno.md', bytes(article))
  expect(problems.map(({ rule, line }) => `${line} ${rule}`).toSorted()).toEqual([
    '15 heading-depth',
    '2 wrong-type',
    '6 key-unknown',
    '7 name-repeated',
    '8 date-impossible',
    '9 hero-alt',
  ])
})

test('no standing page may take the address of a route, of a public file or of the newsroom', () => {
  const routes = globSync('app/*/**/{page,route}.{ts,tsx}').map((file) => file.split(/[\\/]/)[1] ?? '')
  const names = new Set([...routes, ...readdirSync('public'), 'redazione'].filter((name) => isSlug(name)))
  const pages = new Map(
    [...names].map((name) => [`pages/${name}.md`, fileText({ title: name, dek: 'Una frase.' }, 'Un testo.')]),
  )
  const { problems } = loadedFrom(pages)
  expect(problems.map(({ file }) => file)).toEqual([...pages.keys()].toSorted())
})
