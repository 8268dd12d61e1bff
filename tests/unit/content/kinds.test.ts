import { expect, test } from 'vitest'
import { placeOf } from '#lib/content/file-place.ts'
import { leavesOf } from '#lib/content/kinds/schema-paths.ts'
import { FIELDS, KIND_NAMES, KINDS, keysOf } from '#lib/content/kinds/table.ts'
import { readYaml } from '#lib/content/yaml.ts'
import { filesOf, loadedFrom } from '../../builders.ts'
import { fileText } from '../../file-text.ts'

test('two kinds mean the same by the same key, as the rules of style take it', () => {
  const differing = KIND_NAMES.flatMap((kind) =>
    leavesOf(KINDS[kind].schema).flatMap(({ keys, about: { prose, most } }) => {
      const common = FIELDS.get(keys.join('.'))
      return common?.prose === prose && common?.most === most ? [] : [`${kind}.${keys.join('.')}`]
    }),
  )
  expect(differing).toEqual([])
})

const names = KIND_NAMES.flatMap((kind) =>
  keysOf(kind).flatMap(([key, { called = [] }]) => called.map((name) => [kind, name, key] as const)),
)

test.each(names)('in the file of a kind, %s, «%s» is known for «%s»', (kind, name, key) => {
  const written = name.replaceAll(' ', '-')
  const { faults } = KINDS[kind].read({ [written]: 1 }, readYaml(`\n${written}: 1\n`))
  expect(faults.find(({ rule }) => rule === 'key-unknown')?.remedy).toBe(`«${written}»: intendevi «${key}»?`)
})

test('a name that nobody has is said for every key that takes one, in a list at its item', () => {
  const article = {
    ...{
      title: 'Uno',
      dek: 'Due.',
      published: '2026-01-01',
      section: 'nulla',
      cta: 'vuoto',
      translation: 'milk',
    },
    ...{ authors: ['redazione', 'chi'], tags: ['niente'], related: { pin: ['pane'], exclude: ['sale'] } },
  }
  const tag = { name: 'Metodo', description: 'Come si fa.', form: 'disco', opposite: 'contro' }
  const { problems } = loadedFrom(
    new Map([
      ...filesOf([{ slug: 'latte' }]),
      ['issues/01-piccoli-grandi/uno.md', fileText(article, 'Un testo.')],
      ['tags/metodo.md', fileText(tag)],
    ]),
  )
  expect(problems.map(({ rule, message }) => `${rule} ${/«(.*)»/.exec(message)?.[1]}`).toSorted()).toEqual([
    'article-unknown milk',
    'article-unknown pane',
    'article-unknown sale',
    'author-unknown chi',
    'call-unknown vuoto',
    'section-unknown nulla',
    'tag-unknown contro',
    'tag-unknown niente',
  ])
})

test('where a file lies says what it is, for every kind', () => {
  for (const { kind, folder } of Object.values(KINDS)) {
    const path = { issue: 'issues/01-a-b/index.md', article: 'issues/01-a-b/uno.md' }[String(kind)]
    expect(placeOf(path ?? `${folder}/uno.md`)).toMatchObject({ place: { kind } })
  }
})
