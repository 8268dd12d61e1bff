import { execFileSync } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openRepository, type Repository } from '#lib/delivery/repository.ts'

let place: string
let remote: string
let repository: Repository

const git = (...parameters: readonly string[]): string =>
  execFileSync('git', ['-C', remote, '-c', 'user.name=x', '-c', 'user.email=x@example.org', ...parameters], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim()

function commit(files: Readonly<Record<string, string>>): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(remote, path)), { recursive: true })
    writeFileSync(join(remote, path), text)
  }
  git('add', '-A')
  git('commit', '-qm', 'x')
  return git('rev-parse', 'HEAD')
}

/** The file of one object in a store, which holds all of its objects in files of their own afterwards. */
function looseIn(store: string, object: string): string {
  const packs = readdirSync(join(store, 'objects/pack')).filter((name) => name.endsWith('.pack'))
  for (const name of packs) {
    const pack = join(store, 'objects/pack', name)
    const input = readFileSync(pack)
    rmSync(pack)
    execFileSync('git', ['-C', store, 'unpack-objects', '-q'], { input })
  }
  return join(store, 'objects', object.slice(0, 2), object.slice(2))
}

const read = (path: string): string => readFileSync(join(repository.folder, path), 'utf8')
const open = (given: { branch?: string; folder?: string; url?: string } = {}) => {
  const { branch, folder = 'content', url = remote } = given
  return openRepository({ url, branch, folder }, join(place, 'home'), Date.now)
}

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'deposito-'))
  remote = join(place, 'remoto')
  mkdirSync(remote)
  git('init', '-q', '-b', 'main')
  commit({ 'content/a.md': 'uno', 'lib/code.ts': 'x' })
  repository = open()
})
afterEach(() => rmSync(place, { recursive: true, force: true }))

test('the folder of the last commit is there, and nothing else of the repository', async () => {
  const { commit: taken, fault } = await repository.pull()
  expect([taken, fault]).toEqual([git('rev-parse', 'HEAD'), undefined])
  expect(readdirSync(repository.folder)).toEqual(['a.md'])
})

test('what is pushed is taken whole: what was read before is not written over', async () => {
  await repository.pull()
  const before = readdirSync(dirname(repository.folder)).includes('trees')
  const open = readFileSync(join(repository.folder, 'a.md'))
  commit({ 'content/a.md': 'due', 'content/b.md': 'nuovo' })
  await repository.pull()
  expect([before, open.toString(), read('a.md'), read('b.md')]).toEqual([true, 'uno', 'due', 'nuovo'])
})

test('a commit that leaves the content alone turns nothing', async () => {
  await repository.pull()
  const before = readdirSync(join(dirname(repository.folder), 'trees'))
  const taken = commit({ 'lib/code.ts': 'y' })
  expect((await repository.pull()).commit).toBe(taken)
  expect(readdirSync(join(dirname(repository.folder), 'trees'))).toEqual(before)
})

test('history that was written anew is followed', async () => {
  await repository.pull()
  commit({ 'content/a.md': 'sbagliato' })
  await repository.pull()
  git('reset', '-q', '--hard', 'HEAD~1')
  await repository.pull()
  expect(read('a.md')).toBe('uno')
})

test('trees do not pile up', async () => {
  for (const text of ['1', '2', '3', '4', '5']) {
    commit({ 'content/a.md': text })
    await repository.pull()
  }
  expect(readdirSync(join(dirname(repository.folder), 'trees')).length).toBeLessThanOrEqual(2)
  expect(read('a.md')).toBe('5')
})

test('a remote that is gone leaves what was taken, also for the next start, and is followed when it is back', async () => {
  await repository.pull()
  renameSync(remote, `${remote}.via`)
  expect((await repository.pull()).fault).toBeDefined()
  expect(read('a.md')).toBe('uno')
  repository = open()
  expect(await repository.pull()).toMatchObject({ commit: undefined, failures: 1 })
  expect(read('a.md')).toBe('uno')
  renameSync(`${remote}.via`, remote)
  const taken = commit({ 'content/a.md': 'tornato' })
  expect(await repository.pull()).toMatchObject({ commit: taken, fault: undefined })
  expect(read('a.md')).toBe('tornato')
})

test('a store that was damaged is made again', async () => {
  await repository.pull()
  const store = join(dirname(repository.folder), 'git')
  rmSync(join(store, 'objects'), { recursive: true })
  writeFileSync(join(store, 'config'), 'rotto [')
  commit({ 'content/a.md': 'due' })
  await repository.pull()
  await repository.pull()
  expect(read('a.md')).toBe('due')
})

test.each(['objects', 'refs', 'HEAD'])(
  'one damaged part of the store keeps nothing back for long: %s',
  async (part) => {
    await repository.pull()
    const store = join(dirname(repository.folder), 'git')
    const kept = git('rev-parse', 'HEAD:content/a.md')
    const spoiled = part === 'objects' ? looseIn(store, kept) : join(store, part)
    rmSync(spoiled, { recursive: true })
    writeFileSync(spoiled, 'guasto')
    commit({ 'content/b.md': 'due' })
    const faults = [(await repository.pull()).fault, (await repository.pull()).fault]
    expect(faults.at(-1)).toBeUndefined()
    expect([read('a.md'), read('b.md')]).toEqual(['uno', 'due'])
  },
)

test('a link in the place of the folder is said so, and what was read stays', async () => {
  await repository.pull()
  git('rm', '-rq', 'content')
  symlinkSync('lib', join(remote, 'content'))
  commit({})
  for (const _ of ['once', 'and again']) {
    expect((await repository.pull()).fault).toBe('la cartella «content» non c’è nel deposito')
  }
  expect(read('a.md')).toBe('uno')
})

test('what a process that was killed left behind is no hindrance, and goes', async () => {
  await repository.pull()
  const trees = join(dirname(repository.folder), 'trees')
  mkdirSync(join(trees, 'aaaa.99/content'), { recursive: true })
  writeFileSync(join(trees, 'aaaa.99.index'), '')
  // In a container every process has the same number.
  symlinkSync('trees/aaaa.99', `${repository.folder}.${process.pid}`)
  for (const text of ['due', 'tre']) {
    commit({ 'content/a.md': text })
    await repository.pull()
  }
  expect(readdirSync(trees).filter((name) => name.startsWith('aaaa.'))).toEqual([])
})

test.each([
  [{ branch: 'non-c-e' }, 'il ramo «non-c-e» non c’è'],
  [{ folder: 'altrove' }, 'la cartella «altrove» non c’è nel deposito'],
])('%o is said', async (given, fault) => {
  expect((await open(given).pull()).fault).toBe(fault)
})

test('a password in the address is not said', async () => {
  const { fault } = await open({ url: 'http://chi:segreto@127.0.0.1:9/x.git' }).pull()
  expect(fault).toBeDefined()
  expect(fault).not.toContain('segreto')
})

test('all of a repository can be the content', async () => {
  repository = open({ folder: '' })
  await repository.pull()
  expect(readdirSync(repository.folder).toSorted()).toEqual(['content', 'lib'])
})

test('who asks while a look is going on gets what is there after it', async () => {
  const first = repository.pull()
  const taken = commit({ 'content/a.md': 'intanto' })
  const states = await Promise.all([first, repository.pull(), repository.pull()])
  expect(states.at(-1)?.commit).toBe(taken)
  expect(read('a.md')).toBe('intanto')
})
