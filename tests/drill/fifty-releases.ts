import { brotliDecompressSync } from 'node:zlib'
import type { Snapshot } from '#lib/content/snapshot.ts'
import { type Answer, makeAnswer } from '#lib/delivery/answer.ts'
import { writeAnswer } from '#lib/mirror/layout.ts'
import { pathsOf } from '#lib/mirror/record.ts'
import { writeRelease } from '#lib/mirror/write.ts'
import { recordsOf } from '../e2e/records.ts'
import { ask } from './ask.ts'
import { startNginx } from './engines.ts'
import { emptyFolder, freePort, mirror, type Outcome } from './setting.ts'

const RELEASES = 50
const PAGES = 100
const READERS = 4
/** Milliseconds for which nginx may keep a file open: a second, by a clock that counts seconds. */
const KEPT_OPEN = 2500
const FOLDER = 'tests/fixtures/valid'

const addresses = Array.from({ length: PAGES }, (_, n) => `/articoli/pagina-${n}`)
/** There in every other release alone. */
const COMING_AND_GOING = '/articoli/ora-si-ora-no'

const html = (text: string): Promise<Answer> =>
  makeAnswer({ status: 200, type: 'text/html; charset=utf-8', body: Buffer.from(text), headers: {} })

/** A page of a release: every line says which. */
const pageOf = (release: number): Promise<Answer> => html(`release ${release}\n`.repeat(500 + release))

/** The release that a page is of; undefined if it is of more than one, or cut off. */
function releaseOf(body: Buffer): number | undefined {
  const lines = brotliDecompressSync(body).toString().trimEnd().split('\n')
  const release = Number(lines[0]?.slice('release '.length))
  const isWhole = lines.length === 500 + release && lines.every((line) => line === lines[0])
  return isWhole ? release : undefined
}

/** Writes a release in which every page says its number. */
async function write(root: string, snapshot: Snapshot, release: number): Promise<void> {
  const names = [...addresses, ...(release % 2 === 0 ? [COMING_AND_GOING] : [])]
  const answer = await pageOf(release)
  await writeRelease({
    root,
    edition: { snapshot: { ...snapshot, id: `prova-${release}` }, notice: () => html('<p>manca</p></html>') },
    survey: new Map(names.map((address) => [address, `${address} ${release}`])),
    scope: 'prova',
    placer:
      ({ to }) =>
      async ({ id }) => {
        const entry = { id, status: 200, tag: answer.identity.etag, isCoded: true } as const
        const [path = ''] = pathsOf(id.split(' ')[0] ?? '', entry)
        await writeAnswer(to, path, answer)
        return { kind: 'file', entry, isNew: true }
      },
    atOnce: 8,
    proves: false,
  })
}

/** Readers ask nginx for pages while release after release goes live: each page is of one release, and of none that is past. */
export async function fiftyReleases(): Promise<Outcome> {
  const root = emptyFolder()
  // Nobody listens there: the mirror is alone.
  await mirror(FOLDER, root, await freePort())
  const snapshot = await recordsOf(FOLDER)
  await write(root, snapshot, 0)
  const engine = await startNginx(root, await freePort())
  const faults: string[] = []
  let [asked, goesOn] = [0, true]
  const lives = [{ release: 0, at: performance.now() }]
  /** The latest release that every answer must know of by now. */
  const known = (): number => lives.findLast(({ at }) => at < performance.now() - KEPT_OPEN)?.release ?? 0

  async function read(at: number): Promise<void> {
    for (let n = at; goesOn; n += READERS) {
      const address = n % 10 === 0 ? COMING_AND_GOING : (addresses[n % PAGES] ?? '')
      const before = known()
      const { status, body } = await ask(engine.port, address, { 'accept-encoding': 'br' })
      asked += 1
      if (status === 404 && address === COMING_AND_GOING) continue
      const release = status === 200 ? releaseOf(body) : undefined
      if (release === undefined)
        faults.push(`${address} answers ${status}, ${body.length} bytes of no release`)
      else if (release < before) faults.push(`${address} is of release ${release}, after ${before}`)
    }
  }

  const readers = Array.from({ length: READERS }, (_, at) => read(at))
  for (let release = 1; release <= RELEASES; release += 1) {
    await write(root, snapshot, release)
    lives.push({ release, at: performance.now() })
  }
  goesOn = false
  await Promise.all(readers)
  await engine.stop()
  const figures = `${RELEASES} releases, ${asked} requests, ${faults.length} of half a release or of a past one`
  return { name: 'a release is seen whole or not at all', figures, faults }
}
