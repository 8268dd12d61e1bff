import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createLoader } from '#lib/content/loader.ts'

type Call = 'lstatSync' | 'openSync' | 'readdirSync' | 'readSync' | 'realpathSync'

/** The call that fails, for which path, and how: root may read everything, and a disk does not break when it is asked to. */
const { fault } = vi.hoisted(() => ({ fault: { call: '', path: '', code: '' } }))

vi.mock('node:fs', async (original) => {
  const real = await original<typeof import('node:fs')>()
  const faulty = <Name extends Call>(name: Name): (typeof real)[Name] =>
    new Proxy(real[name], {
      apply(target, self, given) {
        const isMeant = fault.call === name && (name === 'readSync' || given[0] === fault.path)
        if (isMeant) throw Object.assign(new Error(fault.code), { code: fault.code })
        return Reflect.apply(target, self, given)
      },
    })
  const calls = ['lstatSync', 'openSync', 'readdirSync', 'readSync', 'realpathSync'] as const
  return { ...real, ...Object.fromEntries(calls.map((name) => [name, faulty(name)])) }
})

const VALID = join(import.meta.dirname, '..', '..', 'fixtures', 'valid')
const ISSUE = 'issues/01-caldo-freddo'
const STOVE = `${ISSUE}/la-stufa.md`
let folder = ''

const breakCall = (call: Call | '', path = '', code = ''): void => {
  Object.assign(fault, { call, path: join(folder, path), code })
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'eppure-'))
  cpSync(VALID, folder, { recursive: true })
})
afterEach(() => {
  vi.useRealTimers()
  breakCall('')
  rmSync(folder, { recursive: true })
})

const CODES = ['EACCES', 'EPERM', 'EMFILE', 'ENFILE', 'EIO', 'ELOOP', 'ENAMETOOLONG', 'ESTALE', 'ENOMEM']
const CALLS: readonly (readonly [Call, string, string])[] = [
  ['readdirSync', ISSUE, `${ISSUE} folder-unreadable`],
  ['readdirSync', 'tags', 'tags folder-unreadable'],
  ['readdirSync', '', ' folder-unreadable'],
  ['realpathSync', '', ' folder-unreadable'],
  ['lstatSync', STOVE, `${STOVE} file-unreadable`],
  ['openSync', STOVE, `${STOVE} file-unreadable`],
  ['openSync', 'authors/anna-verdi.md', 'authors/anna-verdi.md file-unreadable'],
]

describe.each(CODES)('%s', (code) => {
  test.each(CALLS)(
    'of %s for «%s» is one problem there, and over when it is over',
    async (call, path, expected) => {
      breakCall(call, path, code)
      const loader = createLoader(folder)
      const broken = await loader.load()
      expect(broken.problems.map(({ file, rule }) => `${file} ${rule}`)).toEqual([expected])
      expect(broken.catalogue).toBeUndefined()
      expect(broken.problems[0]?.message).toContain(code)
      breakCall('')
      const mended = await loader.load()
      expect(mended.problems).toEqual([])
      expect(mended.catalogue?.digest).toBe((await createLoader(VALID).load()).catalogue?.digest)
    },
  )
})

test.each(CALLS)(
  '%s fails for «%s» while the magazine is known: it is not taken for gone',
  async (call, path) => {
    // What had not changed for a while when it was read is not opened again.
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60_000 })
    const loader = createLoader(folder)
    const { catalogue } = await loader.load()
    breakCall(call, path, 'EIO')
    expect((await loader.load()).catalogue?.digest).toBe(call === 'openSync' ? catalogue?.digest : undefined)
    breakCall('')
    expect((await loader.load()).catalogue?.digest).toBe(catalogue?.digest)
  },
)

test('a disk that breaks in the middle of a file is a problem of that file', async () => {
  breakCall('readSync', '', 'EIO')
  const { problems } = await createLoader(folder).load()
  expect(new Set(problems.map(({ rule }) => rule))).toEqual(new Set(['file-unreadable']))
})

test.each(['ENOENT', 'ENOTDIR'])('%s means that something has vanished meanwhile', async (code) => {
  breakCall('openSync', STOVE, code)
  const { problems } = await createLoader(folder).load()
  expect(problems.map(({ rule }) => rule)).not.toContain('file-unreadable')
})
