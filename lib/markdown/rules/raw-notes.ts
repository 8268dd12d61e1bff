import { doubtful } from '#lib/model/fault.ts'
import { messages } from '../messages.ts'
import { type Finder, finder, type Passage } from './passages.ts'

/** The text of a note, without the colon that would make it one. */
export const NOTE_TEXT = /^\u2063*\[\^([^\]\s]{1,100})\](?![(:])(?=[^\S\n]*\S)/

/** What may stand before a number between brackets that is no note. */
const NUMBERED =
  /(?<!\p{L})(?:pagin[ae]|not[ae]|articol[oi]|capitol[oi]|figur[ae]|tabell[ae]|numer[oi]|volum[ei]|punt[oi]|righ[ea]|riga|comm[ai]|font[ei]|rif|p|pp|pag|art|cap|fig|tab|n|nn|nr|vol|vedi|cfr|ibid)\.? $/iu

/** A number behind a sentence, between brackets or raised: the note of somebody who writes notes by hand. */
const byHand: Finder = (passage) =>
  [
    finder(/(?<=[\p{L}»”)] )\[\d{1,3}\](?=[.,;:!?)»]|$)/gmu, ({ 0: written, index }, { text }) =>
      NUMBERED.test(text.slice(Math.max(0, index - 20), index))
        ? undefined
        : doubtful(messages.noteNumber(written)),
    ),
    finder(/(?<=\p{Ll}{4}[.,;:!?»”]?)[¹²³⁰⁴-⁹]{1,2}(?![\p{L}\p{N}])/gu, ({ 0: written }) =>
      doubtful(messages.noteRaised(written, written.normalize('NFKC'))),
    ),
  ].flatMap((find) => find(passage))

/** Notes that stayed text. */
export function notes(passage: Passage) {
  return [
    finder(new RegExp(NOTE_TEXT, 'g'), ({ 1: name = '' }) => messages.noteColon(name)),
    finder(/\[\^([^\]\n]{0,100})\](?!\()/g, ({ 1: name = '' }) =>
      /\s/.test(name) || name === '' ? messages.noteSpaces(name) : messages.noteUndefined(name),
    ),
    finder(/\^\[[^\]\n]{1,500}\]?/g, () => messages.noteInline()),
    finder(/(?<=[\p{L}.,;:!?»”’)\]])\[\d{1,3}\](?![([])/gu, ({ 0: written }) => messages.noteNumber(written)),
    finder(/\[\s+\^\d{0,3}\s*\]/g, ({ 0: written }) => messages.noteSpaces(written.slice(1, -1), written)),
    byHand,
    finder(/^\u2063*\[\d{1,3}\](?=:?\s)/gm, ({ 0: written }) =>
      messages.noteNumber(written.replaceAll('\u2063', '')),
    ),
  ].flatMap((find) => find(passage))
}
