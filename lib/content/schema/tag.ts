import { z } from 'zod'
import { form, line, reference, sentence } from './fields.ts'

/** `content/tags/<slug>.md`, without a body: a theme. */
export const tag = z.strictObject({
  name: line,
  /** One or two sentences: the definition at the head of the theme's page. */
  description: sentence,
  form,
  /** Slug of the theme on the other side, which must point back. */
  opposite: reference.optional(),
  /** Other words under which it is looked for. */
  synonyms: z.array(line).default([]),
})

export type TagMatter = z.output<typeof tag>
