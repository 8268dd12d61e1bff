import { z } from 'zod'
import { day, href, line, sentence, title } from './fields.ts'

/** `content/calls/<slug>.md`, without a body: a call to action. */
export const call = z.strictObject({
  title,
  /** One sentence. */
  text: sentence,
  /** A page of the magazine (`/scrivi-per-noi`), a web address or `mailto:`. */
  href,
  /** The button's words. */
  label: line.optional(),
  /** Last day on which it is shown. */
  until: day.optional(),
})

export type CallMatter = z.output<typeof call>
