import { readFileSync } from 'node:fs'
import Ajv from 'ajv'
import { describe, expect, test } from 'vitest'
import { KIND_NAMES, KINDS, keysOf } from '#lib/content/kinds/table.ts'
import { FORGES } from '#lib/model/forge.ts'
import { backendOf } from '#lib/newsroom/backend.ts'
import { collections } from '#lib/newsroom/collections.ts'
import { configurationOf } from '#lib/newsroom/configuration.ts'

const schema = JSON.parse(readFileSync('node_modules/@sveltia/cms/schema/sveltia-cms.json', 'utf8'))
const isValid = new Ajv({ strict: false, allErrors: true, logger: false }).compile(schema)

const ADDRESSES = {
  github: ['https://github.com/chi/rivista', 'https://git.azienda.example/chi/rivista'],
  gitlab: ['https://gitlab.com/gruppo/sotto/rivista', 'https://git.azienda.example/gruppo/rivista'],
  forgejo: ['https://codeberg.org/chi/rivista', 'https://git.azienda.example/chi/rivista'],
} as const

const repository = (url: string, forge: (typeof FORGES)[number], folder = 'content') => ({
  ...{ url, forge, branch: 'main', folder },
})
const given = { name: 'ponente', url: 'https://ponente.example' }

describe('what Sveltia CMS is told', () => {
  const all = FORGES.flatMap((forge) => ADDRESSES[forge].map((url) => [forge, url] as const))
  test.each(all)('is valid by its own schema: %s at %s', (forge, url) => {
    const at = repository(url, forge)
    expect([isValid(configurationOf(backendOf(at), at, given)), isValid.errors]).toEqual([true, null])
  })
  test('the schema notices a widget that there is not', () => {
    const at = repository(ADDRESSES.github[0], 'github')
    const [first] = collections()
    const wrong = { ...first, fields: [{ name: 'title', widget: 'number', value_type: 'roman' }] }
    expect(isValid({ ...configurationOf(backendOf(at), at, given), collections: [wrong] })).toBe(false)
  })
  test.each([
    ['content', 'content/issues'],
    ['', 'issues'],
  ])('the folders are below the one of the content: «%s»', (folder, issues) => {
    const at = repository(ADDRESSES.forgejo[0], 'forgejo', folder)
    expect(configurationOf(backendOf(at), at, given)).toMatchObject({
      collections: expect.arrayContaining([expect.objectContaining({ name: 'articoli', folder: issues })]),
    })
  })
  test.each(KIND_NAMES)('it has every key of %s, in its order', (kind) => {
    const fields = collections().find(({ name }) => name === KINDS[kind].many)?.fields
    const names = fields?.map(({ name }) => name).filter((name) => name !== 'body' && name !== 'numero')
    expect(names).toEqual(keysOf(kind).map(([key]) => key))
  })
  test('what other records are called by is chosen among those that are there', () => {
    const article = collections().find(({ name }) => name === 'articoli')
    expect(article?.fields).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ name: 'authors', widget: 'relation', collection: 'firme', multiple: true }),
        expect.objectContaining({ name: 'section', widget: 'relation', collection: 'rubriche' }),
        expect.objectContaining({ name: 'translation', widget: 'relation', collection: 'articoli' }),
      ]),
    )
  })
})

describe('where it reads and saves', () => {
  test.each([
    ['github', 0, 'https://api.github.com', 'chi/rivista', 'editorial_workflow'],
    ['github', 1, 'https://git.azienda.example', 'chi/rivista', 'editorial_workflow'],
    ['gitlab', 0, 'https://gitlab.com', 'gruppo/sotto/rivista', 'editorial_workflow'],
    ['forgejo', 1, 'https://git.azienda.example', 'chi/rivista', 'simple'],
  ] as const)('%s, %i', (forge, at, api, repo, mode) => {
    expect(backendOf(repository(ADDRESSES[forge][at], forge))).toMatchObject({
      ...{ api, mode, settings: { repo, branch: 'main' } },
    })
  })
})
