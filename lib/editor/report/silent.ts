import { stateOf } from '#lib/model/publication.ts'
import { type Change, titleOf } from './change.ts'
import { code, type Section, say } from './line.ts'

/** The words of a text, so that a comma mended is not a change of what it says. */
const wordsOf = (markdown: string): string =>
  (markdown.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ').toLowerCase()

/** Texts that are out and say other words than before, without a word to whoever read them. */
export function silent({ kept, renamed, now }: Change): Section {
  const lines = [...kept, ...renamed]
    .filter(({ before, after }) => {
      const told =
        before.updated?.text !== after.updated?.text || before.corrections.length !== after.corrections.length
      return (
        stateOf(before, now) === 'published' &&
        !told &&
        wordsOf(before.body.markdown) !== wordsOf(after.body.markdown)
      )
    })
    .map(
      ({ after }) =>
        say`«${titleOf(after)}» (${code(after.file)}) era già uscito e il testo è cambiato: aggiungi ${code('updated')}, o una voce in ${code('corrections')} se c’era un errore`,
    )
  return { title: 'Cambiati senza dirlo', lines }
}
