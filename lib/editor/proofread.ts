import { parseHere, type ReadFiles } from '#lib/content/loader.ts'
import { open } from '#lib/content/open.ts'
import { onAllCores } from '#lib/content/parallel.ts'
import { type ParsedFile, withoutText } from '#lib/content/parsed.ts'
import type { Reviewed } from './exceptions.ts'
import { proseIn } from './prose/file.ts'
import { italianSpeller, ownWords, type Speller, spellingOf } from './spelling.ts'
import { styleOf } from './style.ts'

/** A file, without the text of its body, with what is said of its prose before exceptions; nothing is said of most. */
export type Proofread = { readonly file: ParsedFile; readonly reviewed?: Reviewed }

let speller: Promise<Speller> | undefined

/** The dictionary takes half a second to load: once for each thread, which reads one folder. */
export function spellerOf(folder: string): Promise<Speller> {
  speller ??= italianSpeller(ownWords(folder))
  return speller
}

/** Parses files and reads their prose by the rules of style and the dictionary, on this thread: in one go, so that no text is parsed twice. */
export const proofreadHere: ReadFiles<Proofread> = async (root, paths) => {
  const { isRight } = await spellerOf(root)
  const reviewed = new Map<string, Reviewed>()
  const files = await parseHere(root, paths, (path, bytes) => {
    if (!path.endsWith('.md')) return
    const { text, source, data, body } = open(bytes)
    const markdown = body?.markdown ?? ''
    const prose = proseIn(text, { source, body: markdown, ...(data && { data }) })
    const style = styleOf(path, text, prose, markdown)
    const remarks = [...style, ...spellingOf(path, text, prose, isRight, style)]
    if (remarks.length > 0) reviewed.set(path, { text, remarks })
  })
  return files.map((file) => {
    const about = reviewed.get(file.path)
    return { file: withoutText(file), ...(about && { reviewed: about }) }
  })
}

/** The same on all cores. */
export const proofread: ReadFiles<Proofread> = onAllCores(
  new URL('./proofread-thread.ts', import.meta.url),
  proofreadHere,
)
