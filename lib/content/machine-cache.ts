import { hash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { deserialize, serialize } from 'node:v8'

const ROOT = join(import.meta.dirname, '..', '..')
/**
 * What this machine keeps for later runs. All of it can be made again, or done without. `CACHE_DIR` says where: the code may lie
 * where nothing can be written, and several releases of it keep the same.
 */
export const CACHE = resolve(
  process.env.CACHE_DIR?.trim() || join(ROOT, 'node_modules', '.cache', 'magazine'),
)
const FILE = join(CACHE, 'parsed.v8')

/** Everything that decides what a file parses to: our code and the versions of the packages. */
export function codeStamp(): string {
  const files = globSync('lib/{content,markdown,model}/**/*.ts', { cwd: ROOT }).toSorted()
  const texts = ['package-lock.json', ...files].map((path) => readFileSync(join(ROOT, path)))
  return hash('sha256', Buffer.concat(texts))
}

/** What was kept on this machine under this same stamp; else nothing. */
export async function readKept(stamp: string): Promise<ReadonlyMap<unknown, unknown>> {
  try {
    const kept: unknown = deserialize(await readFile(FILE))
    return Array.isArray(kept) && kept[0] === stamp && kept[1] instanceof Map ? kept[1] : new Map()
  } catch {
    return new Map()
  }
}

/**
 * Keeps something for the next run, in place of what was kept before. A reader never sees half a file. Where nothing can be
 * written (a read-only container) nothing is kept, and the next run takes the time that this one took.
 */
export async function writeKept(stamp: string, kept: ReadonlyMap<unknown, unknown>): Promise<void> {
  const draft = `${FILE}.${process.pid}`
  try {
    await mkdir(dirname(FILE), { recursive: true })
    await writeFile(draft, serialize([stamp, kept]))
    await rename(draft, FILE)
  } catch {
    await rm(draft, { force: true }).catch(() => undefined)
  }
}
