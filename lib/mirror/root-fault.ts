import { statSync } from 'node:fs'
import { resolve, sep } from 'node:path'

const isIn = (inner: string, outer: string): boolean =>
  `${inner}${sep}`.startsWith(outer.endsWith(sep) ? outer : `${outer}${sep}`)

/**
 * Why a folder cannot be that of a mirror, which writes and removes there, in a sentence for whoever named it `name`; undefined if it
 * can. `content` and `cache` are the folders that the magazine is read from and keeps things in.
 */
export function rootFault(
  name: string,
  given: string,
  { content, cache }: { readonly content: string; readonly cache: string },
): string | undefined {
  const root = resolve(given)
  const texts = resolve(content)
  const kept = resolve(cache)
  const is = `${name} è «${given}»: deve essere`
  if (isIn(root, texts)) return `${is} fuori dalla cartella dei testi (${content}).`
  if (isIn(texts, root)) return `${is} una cartella tutta sua, e dentro ci sono i testi (${content}).`
  if (isIn(kept, root)) return `${is} una cartella tutta sua, e dentro c’è CACHE_DIR (${cache}).`
  const found = statSync(root, { throwIfNoEntry: false })
  return found && !found.isDirectory() ? `${is} una cartella, e lì c’è un file.` : undefined
}
