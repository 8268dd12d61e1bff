import { doubting } from './rule.ts'

/** Feminine endings that a masculine noun seldom has, and the nouns that do. */
const FEMININE = /(?:[^m]a|ma|ione|tà|tù|trice)$/u
const MASCULINE_IN_A = /(?:ista|iatra|cida|ramma|ema|oma|asma|nauta|arca|archa|crata|pata|eta|ota|ita|atta)$/u
const MASCULINE_IN_IONE = new Set(['embrione', 'arpione', 'ambone', 'arcione'])
/** Masculine endings that a feminine noun seldom has, and the nouns that do. */
const MASCULINE = /(?:[^i]o|io|ore|ame|ere|one)$/u
const FEMININE_IN_O = new Set(['auto', 'eco', 'autoradio', 'audio', 'ecografo', 'opinione', 'euro'])

/** «un amica», «un’amico»: the ending tells the gender well enough for a doubt. */
export const articleElision = doubting(
  'article-elision',
  '«un» davanti a un femminile, «un’» davanti a un maschile',
  /(?<![\p{L}’'])[Uu]n(?:['’]| )[aeiouàèéìòùh]\p{Ll}+/gu,
  (found) => {
    const elided = /['’]/.test(found)
    const word = found.split(/['’ ]/)[1] ?? ''
    if (elided) {
      const feminine = !MASCULINE.test(word) || FEMININE_IN_O.has(word) || /(?:z|s|g|n|t|l|x)ione$/.test(word)
      return feminine
        ? undefined
        : {
            message: `davanti a «${word}», se è maschile, «un» non ha apostrofo`,
            remedy: `scrivi «un ${word}»`,
          }
    }
    const masculine = !FEMININE.test(word) || MASCULINE_IN_A.test(word) || MASCULINE_IN_IONE.has(word)
    return masculine
      ? undefined
      : {
          message: `davanti a «${word}», se è femminile, «un» vuole l’apostrofo`,
          remedy: `scrivi «un’${word}»`,
        }
  },
)
