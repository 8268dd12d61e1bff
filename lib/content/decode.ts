import { createHash } from 'node:crypto'
import { LARGEST_TEXT } from '#lib/markdown/limits.ts'
import { type Fault, placeIn, START } from '#lib/model/fault.ts'
import { files } from './messages/files.ts'

/** The text of a file with `\n` line ends in NFC, and what was wrong with its bytes. No text: nothing else can be said. */
export type Decoded = { readonly text?: string; readonly findings: readonly Fault[] }

const LONE_CR = /\r(?!\n)/
// \p{Cc} with tab and line ends taken out: XML 1.0, and so every feed, refuses most of them.
const CONTROL = /[^\P{Cc}\t\n\r]/u

const strict = new TextDecoder('utf-8', { fatal: true })
const lenient = new TextDecoder('utf-8')

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return strict.decode(bytes)
  } catch {
    return undefined
  }
}

/** UTF-16 by its mark, in either order; without one by the zeroes beside the two Latin letters that every text of ours begins with. */
const isUtf16 = ([first, second, third, fourth]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) ||
  (first === 0xfe && second === 0xff) ||
  (second === 0 && fourth === 0 && first !== 0) ||
  (first === 0 && third === 0 && second !== 0)

function decomposed(text: string): Fault | undefined {
  if (text === text.normalize('NFC')) return undefined
  for (const { 0: word, index } of text.matchAll(/\S+/g)) {
    if (word !== word.normalize('NFC')) return { ...placeIn(text, index), ...files.decomposed(word) }
  }
  return undefined
}

/** Reads the bytes of a Markdown file: too big, not UTF-8, CR-only and NFD are faults; a BOM and CRLF are not. */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length > LARGEST_TEXT)
    return { findings: [{ ...START, ...files.tooBig(bytes.length, LARGEST_TEXT) }] }
  if (isUtf16(bytes)) return { findings: [{ ...START, ...files.encoding16() }] }
  const written = decodeUtf8(bytes)
  // U+FFFD in valid UTF-8 is what an earlier wrong conversion left behind.
  if (written === undefined || written.includes('\uFFFD')) {
    const text = written ?? lenient.decode(bytes)
    return { findings: [{ ...placeIn(text, text.indexOf('\uFFFD')), ...files.encoding() }] }
  }
  const findings: Fault[] = []
  const text = written.replace(/\r\n?/g, '\n')
  const cr = LONE_CR.exec(written)
  if (cr) {
    const before = written.slice(0, cr.index).replace(/\r\n/g, '\n')
    findings.push({ ...placeIn(before, before.length), ...files.lineEnds() })
  }
  const control = CONTROL.exec(text)
  if (control) {
    const code = `U+${(control[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
    findings.push({ ...placeIn(text, control.index), ...files.controlCharacter(code) })
  }
  const nfd = decomposed(text)
  if (nfd) findings.push(nfd)
  return { text: text.normalize('NFC'), findings }
}

/** The text of a file in which `decode` found nothing wrong: the same, without looking again. */
export function textOf(bytes: Uint8Array): string {
  const written = lenient.decode(bytes)
  return (written.includes('\r') ? written.replaceAll('\r\n', '\n') : written).normalize('NFC')
}

/**
 * The name that Git gives to a file's bytes. Used as their hash everywhere, so that what is kept for a file on the disk is also
 * known for the same file in an earlier revision, which Git lists without reading it.
 */
export function gitName(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}
