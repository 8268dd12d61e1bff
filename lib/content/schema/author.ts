import { z } from 'zod'
import { forms, sentence, title } from './fields.ts'

/** `content/authors/<slug>.md`, without a body. */
export const author = z.strictObject({
  /** In two voices where it is set large: `Banco | Mestieri`. */
  name: title,
  /** Two lines for the box under an article. */
  bio: sentence,
  /** A collective desk, or a person. */
  kind: z.enum(['desk', 'person']),
  /** The two forms of the portrait. */
  forms: forms.optional(),
})

export type AuthorMatter = z.output<typeof author>
