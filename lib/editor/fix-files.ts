import { renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { decode } from '#lib/content/decode.ts'
import { codeOf } from '#lib/content/disk.ts'
import { folder as messages } from '#lib/content/messages/folder.ts'
import { type FileFault, START } from '#lib/model/fault.ts'
import { fix } from './fix-text.ts'
import { textsIn } from './folder-style.ts'

const BOM = '\uFEFF'

/** The mended bytes of a file, with the line ends and the byte order mark that it had; undefined when nothing changes. */
export function mendBytes(
  path: string,
  bytes: Uint8Array,
): { bytes: Buffer; settled: readonly FileFault[] } | undefined {
  const { text, findings } = decode(bytes)
  if (text === undefined || findings.length > 0) return undefined
  const fixed = fix(path, text)
  if (fixed.text === text) return undefined
  const written = Buffer.from(bytes).toString('utf8')
  const lines = written.includes('\r\n') ? fixed.text.replaceAll('\n', '\r\n') : fixed.text
  return { bytes: Buffer.from(written.startsWith(BOM) ? BOM + lines : lines), settled: fixed.settled }
}

/**
 * Puts other bytes in a file's place, by renaming: half a text is never left behind, and what else bears the file's bytes under
 * another name (a hard link) keeps them. Throws as the system does; then the file is as it was.
 */
function replaceFile(file: string, bytes: Uint8Array): void {
  const draft = join(dirname(file), `.${basename(file)}.${process.pid}`)
  try {
    writeFileSync(draft, bytes, { flag: 'wx', mode: statSync(file).mode })
    renameSync(draft, file)
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  }
}

/** Mends every text of a content folder that can be and is asked for; gives what was settled, and what could not be written. */
export function fixFiles(
  folder: string,
  isAsked: (path: string) => boolean,
): { settled: readonly FileFault[]; refused: readonly FileFault[] } {
  const settled: FileFault[] = []
  const refused: FileFault[] = []
  for (const [path, bytes] of textsIn(folder)) {
    const mended = isAsked(path) ? mendBytes(path, bytes) : undefined
    if (!mended) continue
    try {
      replaceFile(join(folder, path), mended.bytes)
      settled.push(...mended.settled)
    } catch (error) {
      refused.push({ file: path, ...START, ...messages.unwritable(codeOf(error)) })
    }
  }
  return { settled, refused }
}
