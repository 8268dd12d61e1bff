import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { decode } from '#lib/content/decode.ts'
import { fix } from './fix-text.ts'
import { textPaths } from './folder-style.ts'
import type { Remark } from './remark.ts'

const BOM = '\uFEFF'

/** The mended bytes of a file, with the line ends and the byte order mark that it had; undefined when nothing changes. */
export function mendBytes(
  path: string,
  bytes: Buffer,
): { bytes: Buffer; settled: readonly Remark[] } | undefined {
  const { text, findings } = decode(bytes)
  if (text === undefined || findings.length > 0) return undefined
  const fixed = fix(path, text)
  if (fixed.text === text) return undefined
  const written = bytes.toString('utf8')
  const lines = written.includes('\r\n') ? fixed.text.replaceAll('\n', '\r\n') : fixed.text
  return { bytes: Buffer.from(written.startsWith(BOM) ? BOM + lines : lines), settled: fixed.settled }
}

/** Mends every text of a content folder that can be and is asked for; gives what was settled. */
export async function fixFiles(
  folder: string,
  isAsked: (path: string) => boolean,
): Promise<readonly Remark[]> {
  const settled: Remark[] = []
  for (const path of textPaths(folder).filter(isAsked)) {
    const mended = mendBytes(path, await readFile(join(folder, path)))
    if (!mended) continue
    await writeFile(join(folder, path), mended.bytes)
    settled.push(...mended.settled)
  }
  return settled
}
