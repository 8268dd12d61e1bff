import { cpSync, globSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { readContents } from '#lib/mirror/record.ts'
import { emptyFolder, mirror, type Outcome, startServer } from './setting.ts'

const EDITS = 5
const LONGEST = 120_000
/** Seconds from the save to the release, for a thousand articles on a quiet machine. */
const ALLOWED = 3

/** The release that is current; empty if none is. */
function currentOf(root: string): string {
  try {
    return readlinkSync(join(root, 'current'))
  } catch {
    return ''
  }
}

async function until(what: string, isSo: () => boolean | Promise<boolean>): Promise<number> {
  const began = performance.now()
  while (!(await isSo())) {
    if (performance.now() - began > LONGEST) throw new Error(`${what} does not come`)
    await sleep(10)
  }
  return (performance.now() - began) / 1000
}

/** One more line in a text, again and again: how long until the mirror holds it, from the save to the release. */
export async function inStep(content: string, kept?: string): Promise<Outcome> {
  const home = emptyFolder()
  const folder = join(home, 'content')
  const root = kept ?? join(home, 'mirror')
  cpSync(content, folder, { recursive: true })
  if (!kept) await mirror(folder, root, 0)
  const server = await startServer(folder, { MIRROR_DIR: root })
  await server.settled()
  const texts = globSync(`${folder}/issues/*/*.md`).filter((file) => !file.endsWith('index.md'))
  const text = texts[Math.floor(texts.length / 2)] ?? ''
  const times: number[] = []
  for (let edit = 0; edit < EDITS; edit += 1) {
    const before = currentOf(root)
    writeFileSync(text, `${readFileSync(text, 'utf8').trimEnd()}\n\nRiga in più numero ${edit}.\n`)
    times.push(await until(`edit ${edit}`, () => currentOf(root) !== before))
    await server.settled()
  }
  await server.stop()
  const held = await readContents(join(root, 'current'))
  const median = times.toSorted((a, b) => a - b)[Math.floor(EDITS / 2)] ?? 0
  return {
    name: `a mirror is in step after an edit (${content})`,
    figures: `${held?.entries.size} addresses, ${times.map((time) => time.toFixed(1)).join(' ')} s, median ${median.toFixed(1)}`,
    faults: median > ALLOWED ? [`more than ${ALLOWED} s`] : [],
  }
}
