import { createHash, hash } from 'node:crypto'
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

/** Everything that decides what some of our code says of a file: that code, Node and the versions of the packages. */
export function codeStamp(code: string): string {
  const files = globSync(code, { cwd: ROOT }).toSorted()
  const texts = ['package-lock.json', ...files].map((path) => readFileSync(join(ROOT, path)))
  return hash('sha256', Buffer.concat([Buffer.from(process.version), ...texts]))
}

const fileOf = (name: string): string => join(CACHE, 'read', `${name}.v8`)

/** Stands before what is kept: the stamp and every byte have a part in it, so damage and other code are the same, nothing. */
const sealOf = (stamp: string, body: Uint8Array): Buffer =>
  createHash('sha256').update(stamp).update(body).digest()
const SEAL_LENGTH = 32

/** What was kept on this machine under a name and this same stamp; else nothing. */
export async function readKept(name: string, stamp: string): Promise<ReadonlyMap<unknown, unknown>> {
  try {
    const bytes = await readFile(fileOf(name))
    const body = bytes.subarray(SEAL_LENGTH)
    const kept: unknown = sealOf(stamp, body).equals(bytes.subarray(0, SEAL_LENGTH)) && deserialize(body)
    return kept instanceof Map ? kept : new Map()
  } catch {
    return new Map()
  }
}

/**
 * Keeps something for the next run, in place of what was kept before. A reader never sees half a file. Where nothing can be
 * written (a read-only container) nothing is kept, and the next run takes the time that this one took.
 */
export async function writeKept(
  name: string,
  stamp: string,
  kept: ReadonlyMap<unknown, unknown>,
): Promise<void> {
  const file = fileOf(name)
  const draft = `${file}.${process.pid}`
  try {
    const body = serialize(kept)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(draft, Buffer.concat([sealOf(stamp, body), body]))
    await rename(draft, file)
  } catch {
    await rm(draft, { force: true }).catch(() => undefined)
  }
}
