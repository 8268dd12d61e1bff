import { messages } from '../messages.ts'
import type { Rule } from '../nodes.ts'

/** Windows' own signs between 0x80 and 0x9F, in their order; Latin-1 has the rest. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'
const MISREAD = new RegExp(`(?:[ÂÃ][\\u0080-\\u00BF${WINDOWS}]|[âð][\\u0080-\\u00BF${WINDOWS}]{2,3})+`, 'gu')
/** What macOS makes of the commonest of them. */
const MAC: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '√†': 'à',
    '√®': 'è',
    '√©': 'é',
    '√¨': 'ì',
    '√≤': 'ò',
    '√π': 'ù',
    '√à': 'È',
    '‚Äô': '’',
    '‚Äú': '“',
    '‚Äù': '”',
    '‚Äì': '–',
    '‚Ä¶': '…',
    '‚Ç¨': '€',
    '¬´': '«',
    '¬ª': '»',
  }),
)
const MISREAD_MAC = /(?<=\p{L})√[†®©¨≤π]|‚Ä[ôúùì¶]|‚Ç¨|¬[´ª]|(?<!\p{L})√à(?=\s)/gu

const strict = new TextDecoder('utf-8', { fatal: true })

/** What stood there before it was misread; undefined for what is no misreading. */
function reread(written: string): string | undefined {
  const bytes = Array.from(written, (sign) => {
    const at = WINDOWS.indexOf(sign)
    return at < 0 ? sign.charCodeAt(0) : at + 0x80
  })
  try {
    return strict.decode(Uint8Array.from(bytes))
  } catch {
    return undefined
  }
}

/** A word with letters that were read in the wrong encoding, and what it was. */
type Misread = {
  readonly at: number
  readonly length: number
  readonly written: string
  readonly right: string
}

/** The words of a text that were read in the wrong encoding, «perchÃ©» for «perché». */
export function misreadIn(source: string): readonly Misread[] {
  const found = [
    ...Array.from(source.matchAll(MISREAD), ({ 0: run, index }) => ({ run, index, right: reread(run) })),
    ...Array.from(source.matchAll(MISREAD_MAC), ({ 0: run, index }) => ({ run, index, right: MAC.get(run) })),
  ]
  return found.flatMap(({ run, index, right }) => {
    if (right === undefined || /\p{Cc}/u.test(right)) return []
    const before = /[\p{L}’]{0,30}$/u.exec(source.slice(Math.max(0, index - 30), index))?.[0] ?? ''
    const after =
      /^[\p{L}’]{0,30}/u.exec(source.slice(index + run.length, index + run.length + 30))?.[0] ?? ''
    const written = `${before}${run}${after}`
    return [
      { at: index - before.length, length: written.length, written, right: `${before}${right}${after}` },
    ]
  })
}

/** Each of them, said. */
export const misreadFaults: Rule = ({ source, at: placeOf }) =>
  misreadIn(source).map(({ at, written, right }) => ({
    ...placeOf(at),
    ...messages.mojibake(written, right),
  }))
