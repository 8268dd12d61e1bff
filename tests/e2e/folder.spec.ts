import { execFileSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { type Got, get, getAll, getEvery } from './every-address.ts'
import { type OwnServer, startOwnServer } from './own-server.ts'
import { fixture } from './sites.ts'

const ISSUE = 'issues/01-caldo-freddo'
const STOVE = `${ISSUE}/la-stufa.md`

type Health = { status: string; problems: number; since?: string; snapshot: string }
const health = async ({ origin }: OwnServer): Promise<Health> =>
  JSON.parse((await get(origin, '/salute')).text)

/** An answer in a line: byte-equal answers have equal tags. */
const lineOf = ([path, { status, etag }]: readonly [string, Got]): string => `${path} ${status} ${etag}`

/** What can happen to a folder under a running server. */
const HARMS: readonly (readonly [string, (folder: string) => void])[] = [
  [
    'is emptied, as by a disk that is no longer mounted',
    (folder) => {
      for (const name of ['issues', 'authors', 'pages', 'sections', 'tags', 'calls'])
        rmSync(join(folder, name), { recursive: true, force: true })
    },
  ],
  ['is gone', (folder) => rmSync(folder, { recursive: true })],
  [
    'is a link to itself',
    (folder) => {
      rmSync(folder, { recursive: true })
      symlinkSync(folder, folder)
    },
  ],
  ['holds a link to a device', (folder) => symlinkSync('/dev/zero', join(folder, ISSUE, 'zero.md'))],
  ['holds a queue', (folder) => void execFileSync('mkfifo', [join(folder, ISSUE, 'coda.md')])],
  ['holds a piece that is broken', (folder) => writeFileSync(join(folder, STOVE), '---\ntitle: a: b\n---\n')],
  // Root reads it all the same: then it is gone in another way.
  [
    'holds an issue that nobody may read',
    (folder) => {
      if (process.getuid?.() === 0) rmSync(join(folder, ISSUE, 'index.md'))
      else chmodSync(join(folder, ISSUE), 0)
    },
  ],
]

test('whatever happens to the folder, every page answers as before, the server says so, and goes on by itself', async () => {
  // It asks for every address of a site ten times.
  test.slow()
  const home = mkdtempSync(join(tmpdir(), 'eppure-folder-'))
  const folder = join(home, 'content')
  const restore = () => {
    if (process.getuid?.() !== 0) execFileSync('chmod', ['-Rf', 'u+rwx', folder])
    rmSync(folder, { recursive: true, force: true })
    cpSync(fixture.folder, folder, { recursive: true })
  }
  restore()
  const start = () => startOwnServer({ folder, kept: join(home, 'kept') })
  const comes = (status: string, of: OwnServer) =>
    expect.poll(async () => (await health(of)).status, { intervals: [50], timeout: 20_000 }).toBe(status)
  let server = await start()
  try {
    const good = await getEvery(server.origin, ['/'])
    const { snapshot } = await health(server)
    const lines = [...good].map(lineOf)
    expect(good.size).toBeGreaterThan(50)

    for (const [name, harm] of HARMS) {
      await test.step(`the folder ${name}`, async () => {
        harm(folder)
        await comes('behind', server)
        const { problems, since = '' } = await health(server)
        expect(problems).toBeGreaterThan(0)
        expect(new Date(since).toISOString()).toBe(since)
        expect([...(await getAll(server.origin, good.keys()))].map(lineOf)).toEqual(lines)
        restore()
        await comes('ok', server)
      })
    }

    for (const [name, harm] of HARMS.slice(0, 1).concat(HARMS.slice(5, 6))) {
      await test.step(`the server starts again while the folder ${name}`, async () => {
        await server.stop()
        harm(folder)
        server = await start()
        expect(await health(server)).toMatchObject({ status: 'behind', snapshot })
        expect([...(await getAll(server.origin, good.keys()))].map(lineOf)).toEqual(lines)
        restore()
        await comes('ok', server)
      })
    }

    await test.step('leftovers hold up nothing', async () => {
      for (const name of ['la-stufa.md~', 'la-stufa.md.orig', 'Thumbs.db', '4913', 'la-stufa copia.md'])
        writeFileSync(join(folder, ISSUE, name), 'senza capo')
      mkdirSync(join(folder, 'lost+found'), { mode: 0 })
      writeFileSync(
        join(folder, 'tags/freddo.md'),
        '---\nname: Gelo\ndescription: "Un freddo."\nform: disco\nopposite: caldo\n---\n',
      )
      await expect.poll(async () => (await get(server.origin, '/temi')).text).toContain('Gelo')
      expect(await health(server)).toMatchObject({ status: 'ok', problems: 0 })
    })
  } finally {
    await server.stop()
    restore()
    rmSync(home, { recursive: true })
  }
})
