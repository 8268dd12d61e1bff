import { PASTED } from '../phrases.ts'
import { anyOf, atWordStart, isQuoted } from './phrase-patterns.ts'
import { doubting, type Rule } from './rule.ts'

const pasted = anyOf(PASTED)

/** The rules of what came along with a text that was copied from elsewhere, in their rank. */
export const PASTES: readonly Rule[] = [
  /** «Iscriviti gratis per ricevere nuovi post», «Errore. Il segnalibro non è definito.» */
  doubting(
    'pasted-words',
    'le parole che un sito, una newsletter o un programma mette attorno a un testo',
    new RegExp(`(?<!\\p{L})(?:${pasted})(?!\\p{L})`, 'giu'),
    (found, { text }, at) =>
      isQuoted(text, at)
        ? undefined
        : {
            message: `«${found}» viene dal programma o dal sito da cui il testo è copiato`,
            remedy: 'toglilo',
          },
    new RegExp(atWordStart(pasted), 'i'),
  ),
]
