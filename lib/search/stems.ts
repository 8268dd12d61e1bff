import { stemmer } from '@orama/stemmers/italian'
import { fold } from '#lib/model/slug.ts'

/** The stem of a form, without accents: «innovazione», «innovazioni» and «innovare» share one. */
export function stemOf(form: string): string {
  return fold(stemmer(form))
}

/** Letters of the shortest word of which the forms with another last vowel are asked for, too. */
const SHORTEST = 4
const VOWELS = ['a', 'e', 'i', 'o'] as const

/**
 * The forms that differ from one in the last vowel alone. The stemmer takes «mestiere» for a verb and parts it
 * from «mestieri»: a question asks for both.
 */
export function inflections(form: string): readonly string[] {
  if (form.length < SHORTEST || !/[aeio]$/.test(form)) return [form]
  return VOWELS.map((vowel) => form.slice(0, -1) + vowel)
}
