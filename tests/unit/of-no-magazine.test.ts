import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseImprint } from '#lib/content/imprint-file.ts'

/** What the engine is: another magazine runs on it as it is. */
const ENGINE = ['lib', 'app', 'components', 'public', '.github']
/** Drawn letters, and fonts: no words of anybody. */
const NO_WORDS = /\.woff2$|lib\/art\/outlines\//

const files = globSync(
  ENGINE.map((folder) => `${folder}/**/*`),
  { withFileTypes: true },
)
  .filter((entry) => entry.isFile())
  .map((entry) => `${entry.parentPath}/${entry.name}`)
  .filter((path) => !NO_WORDS.test(path))
const texts = files.map((path) => [path, readFileSync(path, 'utf8').toLowerCase()] as const)

/** What makes a magazine this one and no other: no word that a language has for everybody. */
function marksOf(record: string): readonly string[] {
  const { name, hinge, inks, descriptor, motto, description, feedAuthority, ...known } = parseImprint(
    'rivista.yml',
    readFileSync(record),
  ).known
  const { repository, contact, publisher, responsible, profiles = [] } = known
  const words = [name, hinge, descriptor, motto?.text, description, publisher, responsible]
  const addresses = [feedAuthority?.split(',')[0], repository?.url, contact, ...profiles]
  const colours = inks?.flatMap((set) => Object.values(set)) ?? []
  return [...words, ...addresses, ...colours].flatMap((mark) => (mark ? [mark.toLowerCase()] : []))
}

/** The first is the record of the magazine itself, word for word, but for its standing pages. */
const RECORDS = ['tests/fixtures/valid/rivista.yml', 'tests/fixtures/granaio/rivista.yml']

describe.each(RECORDS)('of the magazine in %s', (record) => {
  test('the engine knows neither name nor hinge, neither colours nor addresses', () => {
    const marks = marksOf(record)
    expect(marks.length).toBeGreaterThan(10)
    const found = texts.flatMap(([path, text]) =>
      marks.filter((mark) => text.includes(mark)).map((mark) => `${path}: ${mark}`),
    )
    expect(found).toEqual([])
  })
})

test('the names of the files are of no magazine either', () => {
  const [name = ''] = marksOf('tests/fixtures/valid/rivista.yml')
  expect(files.filter((path) => path.toLowerCase().includes(name))).toEqual([])
})
