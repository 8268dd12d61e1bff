import { describe, expect, test } from 'vitest'
import { readArguments } from '#lib/editor/check-arguments.ts'

const PATHS = [
  'authors/redazione.md',
  'issues/01-piccoli-grandi/index.md',
  'issues/01-piccoli-grandi/latte.md',
  'issues/02-lenti-svelti/pane.md',
]
const FORM = '«npm run check -- [--fix] [--watch] [--format human|github|json] [file …]»'

const asked = (args: readonly string[], environment: Readonly<Record<string, string>> = {}) =>
  readArguments(args, { folder: 'content', paths: PATHS, environment })

describe('what cannot be done is said in one sentence with the right form', () => {
  test.each<[readonly string[], string]>([
    [['fix'], 'a «fix» mancano i due trattini: scrivi «npm run check -- --fix»'],
    [['help'], 'a «help» mancano i due trattini: scrivi «npm run check -- --help»'],
    [['--fixx'], `l’opzione «--fixx» non c’è: scrivi ${FORM}`],
    [['-x'], `l’opzione «--x» non c’è: scrivi ${FORM}`],
    [['--correggi', 'latte'], `l’opzione «--correggi» non c’è: scrivi ${FORM}`],
    [['--fix=si'], '«--fix» non vuole un valore: scrivi «npm run check -- --fix»'],
    [['--watch', '--fix'], '«--watch» sta da solo: scrivi «npm run check -- --watch»'],
    [['--watch', 'latte'], '«--watch» sta da solo: scrivi «npm run check -- --watch»'],
    [['watch'], 'a «watch» mancano i due trattini: scrivi «npm run check -- --watch»'],
    [['--format'], `a «--format» manca il valore: scrivi ${FORM}`],
    [['--format', 'xml'], `il formato «xml» non c’è: scrivi ${FORM}`],
    [['--format', 'constructor'], `il formato «constructor» non c’è: scrivi ${FORM}`],
    [['late.md'], 'nessun file si chiama «late.md»: intendevi «latte.md»?'],
    [
      ['formaggio'],
      'nessun file si chiama «formaggio»: scrivi il suo percorso, come «content/issues/…/pezzo.md»',
    ],
  ])('%j', (args, refused) => {
    expect(asked(args)).toEqual({ refused })
  })
  test.each([
    ['fix', '--fix'],
    ['format', '--format human|github|json'],
  ])('npm kept «--%s» for itself', (flag, own) => {
    expect(asked([], { [`npm_config_${flag}`]: 'true' })).toEqual({
      refused: `«--${flag}» è rimasto a npm: scrivi «npm run check -- ${own}»`,
    })
  })
})

describe('names of files', () => {
  const those = (...args: readonly string[]) => {
    const result = asked(args)
    return 'isAsked' in result ? PATHS.filter(result.isAsked) : result
  }
  test.each([
    'content/issues/01-piccoli-grandi/latte.md',
    './content/issues/01-piccoli-grandi/latte.md',
    'issues/01-piccoli-grandi/latte.md',
    'content\\issues\\01-piccoli-grandi\\latte.md',
    `${process.cwd()}/content/issues/01-piccoli-grandi/latte.md`,
    'latte.md',
    'latte',
  ])('%s', (name) => {
    expect(those(name)).toEqual(['issues/01-piccoli-grandi/latte.md'])
  })
  test('several, a folder, the whole, none', () => {
    expect(those('latte', 'pane')).toEqual([PATHS[2], PATHS[3]])
    expect(those('content/issues/01-piccoli-grandi/')).toEqual([PATHS[1], PATHS[2]])
    expect(those('content')).toEqual(PATHS)
    expect(those()).toEqual(PATHS)
  })
  test('with flags', () => {
    expect(asked(['--fix', '--format', 'json', 'latte'])).toMatchObject({
      fix: true,
      format: 'json',
      some: true,
    })
    expect(asked(['--help'])).toHaveProperty('help')
    expect(asked(['-h'])).toHaveProperty('help')
  })
})
