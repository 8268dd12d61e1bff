import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { readFlags } from '#lib/editor/flags.ts'

const usage = {
  form: 'npm run prova -- [--base x]',
  about: 'Prova.',
  flags: { base: 'origin/main', format: 'text' },
  choices: { format: ['text', 'markdown'] },
} as const
const read = (...args: readonly string[]) => readFlags(args, usage)

test('a flag has its value, or what stands where none is given', () => {
  const found = read('--format', 'markdown')
  if (!('flag' in found)) throw new Error('refused')
  expect([found.flag('base'), found.flag('format')]).toEqual(['origin/main', 'markdown'])
})

test.each([
  [['--base'], 'A «--base» manca il valore'],
  [['--base='], 'A «--base» manca il valore'],
  [['--format', 'pdf'], '«--format pdf» non c’è'],
  [['origin/main'], '«origin/main» qui non vuol dire niente'],
  [['-x'], 'L’opzione «--x» non c’è'],
])('%j is refused in one sentence with the right form', (args, why) => {
  expect(read(...args)).toEqual({ refused: `${why}: scrivi «npm run prova -- [--base x]»` })
})

test('a slip in a flag, or in a value of few, is answered with the nearest', () => {
  expect(read('--bse', 'x')).toEqual({ refused: 'L’opzione «--bse» non c’è: intendevi «--base»?' })
  expect(read('--format', 'texte')).toEqual({
    refused: '«--format texte» non c’è: intendevi «--format text»?',
  })
})

test('a flag that npm kept for itself is named: without the two dashes it would count for nothing', () => {
  expect(readFlags([], usage, { npm_config_base: 'main' })).toEqual({
    refused: '«--base» è rimasto a npm, perché mancano i due trattini: scrivi «npm run prova -- [--base x]»',
  })
  expect(readFlags(['--base', 'x'], usage, { npm_config_base: 'main' })).toHaveProperty('flag')
})

describe('the commands say in Italian what they take', () => {
  const run = (command: string, ...args: readonly string[]) =>
    spawnSync(process.execPath, [`lib/editor/${command}.ts`, ...args], { encoding: 'utf8' })
  test.each(['report', 'preview'])('%s', (command) => {
    const helped = run(command, '--help')
    expect([helped.status, helped.stderr]).toEqual([0, ''])
    expect(helped.stdout).toContain(`npm run ${command} -- `)
    const refused = run(command, '--bas', 'x')
    expect([refused.status, refused.stdout]).toEqual([2, ''])
    expect(refused.stderr).toBe('L’opzione «--bas» non c’è: intendevi «--base»?\n')
  })
})
