import { MARK } from '../prose/segment.ts'
import { doubting, type Rule } from './rule.ts'

/** Words that say no more than that there is a link: «qui», «scrivi qui», «questo articolo», «per saperne di più». */
const EMPTY =
  /^(?:(?:\p{L}+ )?qu[ia]|qui (?:sotto|sopra|il link|per .{1,20})|clic(?:ca|cando)?|(?:a |in )?(?:questo|questa|quest['’]|il|la) ?(?:link|collegamento|pagina|articolo|indirizzo|sito)|link|collegamento|(?:leggi|scopri|vedi|guarda|continua)(?: tutto| ancora| a leggere| di più| l['’]articolo)?|vai|(?:per )?saperne di più|(?:maggiori|altre|più) (?:info|informazioni)|info|approfondisci|(?:click )?here|read more|learn more)$/u

/** «clicca qui»: whoever goes from link to link hears only that. */
export const linkWords: Rule = {
  name: 'link-words',
  says: 'un collegamento che dice «qui», «clicca qui» o «scrivi qui»',
  level: 'doubt',
  find: ({ kind, text }) => {
    if (kind !== 'link') return []
    const words = text
      .replaceAll(MARK, '')
      .replace(/[\s.,;:!?…»«]+/g, ' ')
      .trim()
    if (!EMPTY.test(words.toLowerCase())) return []
    const message = `«${words}» non dice dove porta il link`
    return [
      { at: 0, length: text.length, message, remedy: 'scrivi fra quadre che cosa si trova dall’altra parte' },
    ]
  },
}

/** A paragraph that does by hand what `:::anche` does. U+2063 stands for a mark: the bold around the words, the link after them. */
export const readAlso = doubting(
  'read-also',
  '«Leggi anche:» scritto a mano invece del blocco «:::anche»',
  /^\u2063*(?:leggi|vedi) anche\s*[:\u2063]/gi,
  (_, { kind }) =>
    kind === 'paragraph'
      ? {
          message: 'questo paragrafo consiglia un altro pezzo a mano',
          remedy: 'metti il collegamento fra «:::anche» e «:::», senza «Leggi anche»: lo scrive il blocco',
        }
      : undefined,
)
