import { mending } from './rule.ts'

/** «‘900» → «’900»: what is missing before a year is marked by an apostrophe, which programs turn into an opening quote. */
export const decade = mending('decade', '«‘900» invece di «’900»', {
  pattern: /(?<![\p{L}\p{N}])['‘´`](?=\d{2,3}(?![\d.,%'’]))/gu,
  fix: () => '’',
  why: () => 'davanti agli anni va l’apostrofo, non la virgoletta',
})
