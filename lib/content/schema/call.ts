import { z } from 'zod'
import { day, text, title } from './fields.ts'

/** `content/calls/<slug>.md`, without a body: a call to action. */
export const call = z.strictObject({
  title,
  /** One sentence. */
  text,
  /** A page of the magazine (`/scrivi-per-noi`), a web address or `mailto:`. */
  href: text,
  /** The button's words. */
  label: text.optional(),
  /** Last day on which it is shown. */
  until: day.optional(),
})

export type CallMatter = z.output<typeof call>
