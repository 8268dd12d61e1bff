import { parseHere } from '#lib/content/loader.ts'
import { onAllCores } from '#lib/content/parallel.ts'
import { type ParsedFile, withoutText } from '#lib/content/parsed.ts'
import type { Reviewed } from './exceptions.ts'
import { proseIn } from './prose/segments.ts'
import { type Speller, spellingOf } from './spelling.ts'
import { styleOf } from './style.ts'

/** A file, without the text of its body, with what is said of its prose before exceptions; nothing is said of most. */
export type Proofread = {
  readonly file: ParsedFile
  readonly reviewed?: Reviewed
  /** The words of it that the dictionary does not have, each with whether it is among the project's own. */
  readonly words: ReadonlyMap<string, boolean>
}

const NO_WORDS: ReadonlyMap<string, boolean> = new Map()

type Words = Pick<Speller, 'isRight' | 'isCommon'>

/** Parses files and reads their prose by the rules of style and the dictionary, on this thread: in one go, so that no text is parsed twice. */
export async function proofreadHere(
  root: string,
  paths: readonly string[],
  { isRight, isCommon }: Words,
): Promise<readonly Proofread[]> {
  const reviewed = new Map<string, Reviewed>()
  const uncommon = new Map<string, Map<string, boolean>>()
  const files = await parseHere(root, paths, (path, _, opened) => {
    if (!opened) return
    const { text } = opened
    const prose = proseIn(opened)
    const said = styleOf(path, opened, prose)
    const words = new Map<string, boolean>()
    const isRightHere = (word: string): boolean => {
      if (isCommon(word)) return true
      const right = isRight(word)
      words.set(word, right)
      return right
    }
    uncommon.set(path, words)
    const remarks = [...said.style, ...spellingOf(path, text, prose, isRightHere, said)]
    if (remarks.length > 0) reviewed.set(path, { text, remarks })
  })
  return files.map((file) => {
    const about = reviewed.get(file.path)
    return {
      file: withoutText(file),
      words: uncommon.get(file.path) ?? NO_WORDS,
      ...(about && { reviewed: about }),
    }
  })
}

/** The same on all cores; the dictionary takes half a second to load, here and in each thread. */
export async function proofread(
  root: string,
  paths: readonly string[],
  speller: () => Promise<Speller>,
): Promise<readonly Proofread[]> {
  const thread = new URL('./proofread-thread.ts', import.meta.url)
  const read = onAllCores({ module: thread, name: 'proofreadBatch', data: root }, async (_, batch) =>
    proofreadHere(root, batch, await speller()),
  )
  return read(root, paths)
}
