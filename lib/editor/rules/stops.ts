import { ABBREVIATIONS } from '../phrases.ts'
import { doubting, type Match, type Rule } from './rule.ts'

/** A parenthesis that opens a face: «:(», «;-(». */
const FACE = /[:;=]-?$/

/** Words of four letters and more that end with a vowel: abbreviations end with a consonant, all but a few. */
const WHOLE_WORD = '(?<=\\p{L}{3}[aeiouàèéìòù])'

/** The rules of marks that stand beside others, or beside a letter, where they cannot, in their rank. */
export const STOPS: readonly Rule[] = [
  /** «apre.Poi», «dorme .Poi», «apre!Poi», «dice:apro»: a name may be written so. */
  doubting(
    'joined-sentences',
    '«apre.Poi», «dorme .Poi», «dice:apro» invece di «apre. Poi», «dorme. Poi», «dice: apro»',
    /(?<=\p{Ll}{2})(?:\.(?=\p{Lu}\p{Ll})|[!?](?=\p{L}{2})|:(?=\p{Ll}{2}))|(?<=\p{Ll}) \.(?=\p{Lu}\p{Ll}+ )(?!Net )/gu,
    (found) => ({
      message: found.startsWith(' ')
        ? 'lo spazio sta prima del punto invece che dopo'
        : `dopo «${found}» manca lo spazio`,
      remedy: found.startsWith(' ') ? 'spostalo' : 'aggiungilo, se non è un nome che si scrive così',
    }),
    /[.!?:]\p{L}/u,
  ),
  /** «apre. poi»: a stop for a comma, or a small letter for a capital. */
  doubting(
    'small-after-stop',
    'la minuscola dopo il punto: «apre. poi»',
    new RegExp(`${WHOLE_WORD}\\. (?=\\p{Ll}{2,}(?![\\p{L}\\p{N}.-]))`, 'gu'),
    (_, { text }, at) => {
      const before = /\p{L}{1,20}$/u.exec(text.slice(Math.max(0, at - 20), at))?.[0].toLowerCase() ?? ''
      const after = /^\p{L}{1,20}/u.exec(text.slice(at + 2, at + 22))?.[0] ?? ''
      if (ABBREVIATIONS.has(`${before}.`)) return undefined
      const capital = after.charAt(0).toUpperCase() + after.slice(1)
      return {
        message: `dopo il punto «${after}» comincia con la minuscola`,
        remedy: `scrivi «${capital}», o una virgola al posto del punto`,
      }
    },
    /[aeiouàèéìòù]\. \p{Ll}/u,
  ),
  /** «..», «....», «,.», «?.», «apro.».»: one mark too many, or one too few. */
  doubting(
    'two-stops',
    'due segni di fine frase, uno accanto all’altro: «..», «,.», «.».»',
    /(?<![.\p{N}])\.{2}(?!\.)|(?<!\.)\.{4}(?!\.)|…\.(?!\.)|(?<!\.)\.…|[,;:]\.(?!\.)|(?!,,|;;)[,;:][,;]|\?\.(?!\.)|(?<=\p{L}{3}[aeiouàèéìòù])\.[»”]\./gu,
    (found) =>
      found === '..'
        ? { message: 'ci sono due punti fermi', remedy: 'lasciane uno, o scrivi «…»' }
        : /[»”]/.test(found)
          ? {
              message: `il punto c’è due volte, prima e dopo «${found.charAt(1)}»`,
              remedy: 'lascia quello dopo',
            }
          : { message: `«${found}»: un segno di troppo`, remedy: 'lascia quello giusto' },
  ),
  /** A ( that nobody closes. Lists have their «a)», faces their «:)»: of a ) alone nothing is said. */
  {
    name: 'unmatched-parenthesis',
    says: 'una ( aperta e non chiusa',
    level: 'doubt',
    within(prose) {
      return prose.includes('(') ? this.find : undefined
    },
    find: ({ kind, text }) => {
      if (kind === 'link' || !text.includes('(')) return []
      const open: number[] = []
      for (const { 0: mark, index } of text.matchAll(/[()]/g)) {
        if (mark === ')') open.pop()
        // After a bracket it is a link that came to nothing, which is said as such.
        else if (
          !/[\]\uFFFC]/.test(text.charAt(index - 1)) &&
          !FACE.test(text.slice(Math.max(0, index - 2), index))
        )
          open.push(index)
      }
      return open.map(
        (at): Match => ({
          at,
          length: 1,
          message: 'la parentesi ( si apre e in questo capoverso non si chiude',
          remedy: 'aggiungi ) dove finisce',
        }),
      )
    },
  },
]
