import { z } from 'zod'
import { LANGUAGE_TAG } from '#lib/markdown/blocks.ts'
import { parseMoment } from '#lib/model/dates.ts'
import { FORMS, INK_SETS } from '#lib/model/forms.ts'
import { isSlug } from '#lib/model/slug.ts'
import { hasVoices, parseTitle } from '#lib/model/title.ts'

/** The rules that zod has no word for; `messages/fields.ts` says each of them. */
export type Custom = 'date' | 'moment' | 'slug' | 'title'

const custom = (rule: Custom) => ({ params: { rule } })

/** A text that says something. Spaces at its ends do not count. */
export const text = z.string().trim().min(1)

/** A title in one voice or two: one optional ` | ` between two voices that both say something. */
export const title = text.refine(hasVoices, custom('title')).transform(parseTitle)

/** `YYYY-MM-DD`, or `YYYY-MM-DDTHH:MM` on the clock of Rome. */
export const moment = z.string().transform((written, context) => {
  const read = parseMoment(written)
  if (read) return read
  context.issues.push({ code: 'custom', input: written, ...custom('moment') })
  return z.NEVER
})

/** `YYYY-MM-DD`. */
export const day = z
  .string()
  .refine((written) => !written.includes('T') && parseMoment(written) !== undefined, custom('date'))

/** A name that stood in an address. */
export const slug = z.string().refine(isSlug, custom('slug'))

/** The name of a record in another file; whether it exists is checked over all files. */
export const reference = text

export const form = z.enum(FORMS)
export const forms = z.tuple([form, form])
export const inks = z
  .int()
  .min(0)
  .max(INK_SETS - 1)
export const webAddress = z.url({ protocol: /^https?$/ })
export const language = z.string().regex(LANGUAGE_TAG)
