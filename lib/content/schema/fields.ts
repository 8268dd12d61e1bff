import { z } from 'zod'
import { LANGUAGE_TAG } from '#lib/markdown/blocks.ts'
import { LONGEST_ADDRESS } from '#lib/markdown/rules/links.ts'
import { asciiAddress, unreadable } from '#lib/model/addresses.ts'
import { parseMoment } from '#lib/model/dates.ts'
import { FORMS, INK_SETS } from '#lib/model/forms.ts'
import { isSlug } from '#lib/model/slug.ts'
import { hasVoices, parseTitle } from '#lib/model/title.ts'

/** The rules that zod has no word for; `read.ts` says each of them. */
export type Custom = 'address' | 'date' | 'moment' | 'slug' | 'title'

const custom = (rule: Custom) => ({ params: { rule } })

/** The fields whose values readers read as plain text: what YAML cuts off them is lost, and marks of Markdown stay marks. */
const spoken = z.registry<{ readonly spoken: true }>()
export const isSpoken = (schema: unknown): boolean => schema instanceof z.ZodType && spoken.has(schema)

/** A text that says something, in at most so many characters. Spaces at its ends do not count. An empty one is that alone. */
const atMost = (characters: number) => z.string().trim().min(1, { abort: true }).max(characters)

/**
 * The longest texts by their places. They stand far above what the house wants (which the style check doubts), and keep one value from
 * filling a page or from costing seconds: the link preview of a title of 30,000 letters took 4.4 s.
 */
const LONGEST = { name: 100, line: 300, sentence: 600, text: 2_000 } as const

/** A name or a line: kicker, label, credit. */
export const line = atMost(LONGEST.line).register(spoken, { spoken: true })
/** One or two sentences: dek, a step, a definition. */
export const sentence = atMost(LONGEST.sentence).register(spoken, { spoken: true })
/** Several sentences: a correction, an alternative text. */
export const text = atMost(LONGEST.text).register(spoken, { spoken: true })

/** A title in one voice or two: one optional ` | ` between two voices that both say something. */
export const title = atMost(LONGEST.line)
  .refine(hasVoices, custom('title'))
  .transform(parseTitle)
  .register(spoken, { spoken: true })

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
export const slug = z.string().max(LONGEST.name).refine(isSlug, custom('slug'))

/** The name of a record in another file; whether it exists is checked over all files. */
export const reference = atMost(LONGEST.name)

/** The path of a file below the folder of the one that names it. */
export const path = atMost(LONGEST.line)

/** Where a call leads: an address of any kind. Which kinds there are and whether it leads somewhere is checked over all files. */
export const href = atMost(LONGEST_ADDRESS)

/** An address of the web, which comes out in ASCII: it stands in headers and in documents for machines. */
export const webAddress = atMost(LONGEST_ADDRESS)
  .refine((written) => /^https?:/i.test(written) && unreadable(written) === undefined, {
    ...custom('address'),
    abort: true,
  })
  .transform(asciiAddress)

export const form = z.enum(FORMS)
export const forms = z.tuple([form, form])
export const inks = z
  .int()
  .min(0)
  .max(INK_SETS - 1)
export const language = z.string().regex(LANGUAGE_TAG)
