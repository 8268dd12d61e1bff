import { readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { makeAnswer } from '#lib/delivery/answer.ts'
import { openShelf } from '#lib/delivery/disk-shelf.ts'

const ROOM = 1024 * 1024
const VERSION = 'prova'
const KEY = 'ab12'
const folderHere = () => mkdtemp(join(tmpdir(), 'scaffale-'))
const headers = { 'cache-control': 'public', link: '</a>' }
const page = await makeAnswer({
  status: 200,
  type: 'text/html',
  body: Buffer.from('Eppure. '.repeat(200)),
  headers,
})
const picture = await makeAnswer({ status: 410, type: 'image/png', body: Buffer.from([0, 255, 1]), headers })

const sent = ({ status, identity, coded }: typeof page) => ({
  status,
  identity: { ...identity, body: identity.body.toString('hex') },
  br: coded && { ...coded.br, body: coded.br.body.toString('hex') },
  gzip: coded && { ...coded.gzip, body: coded.gzip.body.toString('hex') },
})

test.each([
  ['a page', page],
  ['a picture', picture],
])('another process finds %s as it was', async (_, answer) => {
  const folder = await folderHere()
  const shelf = openShelf(folder, VERSION, ROOM)
  shelf.write(KEY, answer)
  await shelf.written()
  const found = await openShelf(folder, VERSION, ROOM).read(KEY)
  expect(found && sent(found)).toEqual(sent(answer))
  expect(await shelf.read('cd34')).toBeUndefined()
})

describe('what is no whole entry is none', () => {
  test.each<readonly [string, (path: string) => void]>([
    ['cut', (path) => truncateSync(path, statSync(path).size - 1)],
    ['empty', (path) => truncateSync(path, 0)],
    ['foreign', (path) => writeFileSync(path, 'un altro file')],
    [
      'changed by a bit',
      (path) => {
        const content = readFileSync(path)
        content[40] = (content[40] ?? 0) ^ 1
        writeFileSync(path, content)
      },
    ],
  ])('%s', async (_, damage) => {
    const folder = await folderHere()
    const shelf = openShelf(folder, VERSION, ROOM)
    shelf.write(KEY, page)
    await shelf.written()
    damage(join(folder, VERSION, 'ab', '12'))
    expect(await shelf.read(KEY)).toBeUndefined()
    shelf.write(KEY, page)
    await shelf.written()
    expect(await shelf.read(KEY)).toBeDefined()
  })
})

test('it keeps within its bound: what was used least recently goes', async () => {
  const folder = await folderHere()
  const bound = 40_000
  const shelf = openShelf(folder, VERSION, bound)
  const body = Buffer.alloc(1000, 7)
  const small = await makeAnswer({ status: 200, type: 'image/png', body, headers: {} })
  for (let n = 0; n < 100; n += 1) {
    shelf.write(`aa${n}`, small)
    await shelf.written()
    await shelf.read('aa0')
  }
  const files = readdirSync(join(folder, VERSION, 'aa')).map(
    (name) => statSync(join(folder, VERSION, 'aa', name)).size,
  )
  expect(files.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(bound)
  expect(await shelf.read('aa0')).toBeDefined()
  expect(await shelf.read('aa1')).toBeUndefined()
  expect(await shelf.read('aa99')).toBeDefined()
})

test('where nothing can be written nothing is kept, and nothing fails', async () => {
  const file = join(await folderHere(), 'un-file')
  writeFileSync(file, '')
  const shelf = openShelf(join(file, 'dentro'), VERSION, ROOM)
  shelf.write(KEY, page)
  await shelf.written()
  expect(await shelf.read(KEY)).toBeUndefined()
})
