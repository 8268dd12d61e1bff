import { decode } from '#lib/content/decode.ts'
import { codeStamp, readKept, writeKept } from '#lib/content/machine-cache.ts'
import { cacheKey } from '#lib/content/parse-cache.ts'
import type { ParsedFile } from '#lib/content/parsed.ts'
import type { FileFault } from '#lib/model/fault.ts'
import type { Proofread } from './proofread.ts'
import { isOwn } from './spelling.ts'

/** What was said of the prose of one text, before exceptions, and which words of it only the list beside the content could make right. */
type Kept = { readonly remarks: readonly FileFault[]; readonly words: ReadonlyMap<string, boolean> }
/** By path and Git's name of the bytes. */
export type KeptRemarks = ReadonlyMap<string, Kept>

const NAME = 'remarks'
const stamp = (): string => codeStamp('lib/**/*.ts')

/** It was written by ourselves under this very code. */
const isKept = (value: unknown): value is Kept =>
  typeof value === 'object' && value !== null && 'remarks' in value && 'words' in value

/** What was said on this machine of texts, as long as the code is the same and the list has, of their words, what it had. */
export async function readRemarks(own: ReadonlySet<string>): Promise<KeptRemarks> {
  const kept = [...(await readKept(NAME, stamp()))].flatMap(([key, said]) =>
    typeof key === 'string' &&
    isKept(said) &&
    [...said.words].every(([word, right]) => isOwn(own, word) === right)
      ? [[key, said] as const]
      : [],
  )
  return new Map(kept)
}

/** A file that was read before, with what was said of it then. */
export function proofreadBefore(file: ParsedFile, bytes: Uint8Array, { remarks, words }: Kept): Proofread {
  if (remarks.length === 0) return { file, words }
  const reviewed = {
    remarks,
    // Only exceptions ask for it, and most magazines have none.
    get text() {
      return decode(bytes).text ?? ''
    },
  }
  return { file, words, reviewed }
}

/** Keeps what was said of a whole folder for the next run, in place of what was kept before. */
export async function keepRemarks(read: readonly Proofread[]): Promise<void> {
  const kept = read.map(({ file, reviewed, words }): readonly [string, Kept] => [
    cacheKey(file.path, file.hash),
    { remarks: reviewed?.remarks ?? [], words },
  ])
  await writeKept(NAME, stamp(), new Map(kept))
}
