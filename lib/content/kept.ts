import { hash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'

const ROOT = join(import.meta.dirname, '..', '..')
const FOLDER = join(ROOT, 'node_modules', '.cache', 'eppure')

/** Everything that decides what a file parses to: our code and the versions of the packages. */
export function codeStamp(): string {
  const files = globSync('lib/{content,markdown,model}/**/*.ts', { cwd: ROOT }).toSorted()
  const texts = ['package-lock.json', ...files].map((path) => readFileSync(join(ROOT, path)))
  return hash('sha256', Buffer.concat(texts))
}

/**
 * What was kept on this machine under a name, if under this same stamp; else nothing. It was written by ourselves, so its
 * shape is not looked at again.
 */
export async function readKept<T>(name: string, stamp: string): Promise<ReadonlyMap<string, T>> {
  try {
    const kept: unknown = deserialize(await readFile(join(FOLDER, name)))
    return Array.isArray(kept) && kept[0] === stamp && kept[1] instanceof Map ? kept[1] : new Map()
  } catch {
    return new Map()
  }
}

/**
 * Keeps something for the next run. A reader never sees half a file. Where nothing can be written (a read-only container)
 * nothing is kept, and the next run takes the time that this one took.
 */
export async function writeKept(
  name: string,
  stamp: string,
  kept: ReadonlyMap<string, unknown>,
): Promise<void> {
  const draft = join(FOLDER, `${name}.${process.pid}`)
  try {
    await mkdir(FOLDER, { recursive: true })
    await writeFile(draft, serialize([stamp, kept]))
    await rename(draft, join(FOLDER, name))
  } catch {}
}
