import { describe, expect, test } from 'vitest'
import { isRefused } from '#lib/model/proposal.ts'
import { pasted } from '#lib/proposal/pasted.ts'
import { GOOD, send } from './support.ts'

/** What comes along from other programs, in the middle of what was written, and what is left of it. */
const SIGNS: readonly (readonly [name: string, text: string, right: string])[] = [
  ['a space without width', 'pa\u200Bne', 'pane'],
  ['a line end of Word', 'pane\u000Bforno', 'pane\nforno'],
  ['a page end', 'pane\fforno', 'pane\nforno'],
  ['a line separator', 'pane\u2028forno', 'pane\nforno'],
  ['a paragraph separator', 'pane\u2029forno', 'pane\n\nforno'],
  ['a next line of old systems', 'pane\u0085forno', 'pane\nforno'],
  ['a mark of direction', 'pane\u202Eforno\u202C', 'paneforno'],
  ['a byte order mark', '\uFEFFpane', 'pane'],
  ['a word joiner', 'pa\u2060ne', 'pane'],
  ['a null', 'pa\0ne', 'pane'],
  ['a place for an object', 'pane \uFFFCforno', 'pane forno'],
  ['a soft hyphen outside a word', 'pane\u00AD', 'pane'],
  ['an em space', 'pane\u2003forno', 'pane forno'],
  ['letters in pieces', 'cosi\u0300', 'così'],
  ['line ends of Windows', 'pane\r\nforno', 'pane\nforno'],
]

describe('a text that was pasted', () => {
  test.each(SIGNS)('%s is put right', (_, text, right) => {
    expect(pasted(text).text).toBe(right)
    expect(pasted(right)).toEqual({ text: right, count: 0 })
  })

  test.each([
    ['an emoji of several', '👩‍🍳 e ❤️'],
    ['a soft hyphen in a word', 'elettro\u00ADdomestico'],
    ['a space that does not break', '3\u00A0euro, 1\u202F000'],
    ['a joiner of Persian', 'می\u200Cخواهم'],
    ['a lost character, which was something', 'pi\uFFFD'],
    ['tabs and lines', 'a\tb\n\nc'],
  ])('%s stays', (_, text) => {
    expect(pasted(text)).toEqual({ text, count: 0 })
  })

  test.each(SIGNS)('%s keeps no article back, in its title or its text, and is said', (_, text, right) => {
    const proposal = send('articolo', { ...GOOD, title: [text], testo: [`Il ${text} di ieri.`] })
    expect(isRefused(proposal), JSON.stringify(proposal.remarks)).toBe(false)
    expect(proposal.values.testo).toEqual([`Il ${right} di ieri.`])
    const isSeen = /\r|\u0300/.test(text)
    expect(proposal.mended > 0).toBe(!isSeen)
  })
})
