import type { Said } from '../problem.ts'
import { quoted } from './remedy.ts'

/** What is said of a record that may go out as it is, and that somebody should look at. */
export const doubts = {
  markup: (key: string, found: string, plain: string): Said => ({
    rule: 'plain-markup',
    message: `«${key}» è testo semplice: ${quoted(found)} si leggerebbe così com’è`,
    remedy: plain === '' ? 'scrivi le parole, senza segni' : `scrivi ${quoted(plain)}`,
  }),
} as const
