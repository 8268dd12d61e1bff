import { z } from 'zod'
import { DRAWINGS } from '#lib/model/forms.ts'
import { forms, inks, line, moment, reference, sentence, title } from './fields.ts'

/** `content/issues/<NN-a-b>/index.md`; the body is the editorial. */
export const issue = z.strictObject({
  /** The number with which the folder's name begins. */
  number: z.int().min(0),
  /** The two opposites: the title of the issue is «a eppure b». */
  a: line,
  b: line,
  subtitle: line,
  dek: sentence,
  published: moment,
  /** A set of inks, by its number in the design; neighbouring issues never share one. */
  inks,
  /** The two forms of the cover. */
  forms,
  /** One of the five layouts of the cover. */
  drawing: z
    .int()
    .min(0)
    .max(DRAWINGS - 1)
    .optional(),
  /** Who signs the editorial. */
  authors: z.array(reference),
  /** Title of the editorial. */
  title: title.optional(),
})

export type IssueMatter = z.output<typeof issue>
