import { z } from 'zod'
import { sentence, title } from './fields.ts'

/** `content/pages/<slug>.md`: a standing page at the root of the site. */
export const page = z.strictObject({ title, dek: sentence })

export type PageMatter = z.output<typeof page>
