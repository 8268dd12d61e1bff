import { parseHere, type ReadFiles } from '#lib/content/loader.ts'
import { open } from '#lib/content/open.ts'
import { onAllCores } from '#lib/content/parallel.ts'
import { type ParsedFile, withoutText } from '#lib/content/parsed.ts'
import { ownWords } from './lists/words.ts'
import { proseIn } from './prose/file.ts'
import { type Remark, remarksOn } from './review.ts'
import { italianSpeller, type Speller, spellingRemarks } from './spelling.ts'

/** What the style and the dictionary have to say of one text, before exceptions. */
export type Reviewed = { readonly path: string; readonly text: string; readonly remarks: readonly Remark[] }

/** A file, without the text of its body, with what is said of its prose; nothing is said of most. */
export type Read = { readonly file: ParsedFile; readonly reviewed?: Reviewed }

let speller: Promise<Speller> | undefined

/** Parses files and reads their prose, on this thread: in one go, so that no text is parsed twice. */
export const readHere: ReadFiles<Read> = async (root, paths) => {
  // The dictionary takes half a second to load: once for each thread, which reads one folder.
  speller ??= italianSpeller(ownWords(root))
  const isRight = await speller
  const reviewed = new Map<string, Reviewed>()
  const files = await parseHere(root, paths, (path, bytes) => {
    if (!path.endsWith('.md')) return
    const { text, source, data, body } = open(bytes)
    const markdown = body?.markdown ?? ''
    const prose = proseIn(text, { source, body: markdown, ...(data && { data }) })
    const style = remarksOn(path, text, prose, markdown)
    const remarks = [...style, ...spellingRemarks(path, text, prose, isRight, style)]
    if (remarks.length > 0) reviewed.set(path, { path, text, remarks })
  })
  return files.map((file) => {
    const about = reviewed.get(file.path)
    return { file: withoutText(file), ...(about && { reviewed: about }) }
  })
}

/** The same on all cores. */
export const readInParallel: ReadFiles<Read> = onAllCores(
  new URL('./read-thread.ts', import.meta.url),
  readHere,
)
