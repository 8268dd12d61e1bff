import { z } from 'zod'
import { line, sentence } from './fields.ts'

/** `content/sections/<slug>.md`, without a body. */
export const section = z.strictObject({
  name: line,
  description: sentence,
  /** From this age on an article says how old it is. */
  agesAfterMonths: z.int().min(1).optional(),
  /** Its pieces are signed opinions. */
  opinion: z.boolean().default(false),
})

export type SectionMatter = z.output<typeof section>
