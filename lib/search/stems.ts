import { stemmer } from '@orama/stemmers/italian'
import { fold } from '#lib/model/slug.ts'

/** The stem of a form, without accents: «innovazione», «innovazioni» and «innovare» share one. */
export function stemOf(form: string): string {
  return fold(stemmer(form))
}

const VOWELS = ['a', 'e', 'i', 'o'] as const

/**
 * The forms that differ from one in the last vowel alone. The stemmer takes «mestiere» for a verb and parts it
 * from «mestieri»: a question asks for both.
 */
export function inflections(form: string): readonly string[] {
  return /[aeio]$/.test(form) && form.length > 3 ? VOWELS.map((vowel) => form.slice(0, -1) + vowel) : [form]
}
