import { z } from 'zod'
import { day, href, key, line, sentence, title } from './fields.ts'
import { kindOf } from './kind.ts'

/** A call to action. */
export const call = kindOf({
  kind: 'call',
  called: 'invito',
  many: 'inviti',
  ending: '',
  list: 'calls',
  ifUnknown: 'aggiungi il file in «calls», o correggi il nome',
  schema: z.strictObject({
    title: key(title, {
      called: ['titolo'],
      what: 'Il titolo, in due voci.',
      example: '"Vuoi scrivere | per noi?"',
    }),
    text: key(sentence, {
      called: ['testo'],
      what: 'Una frase.',
      example: '"La strada per mandare una proposta è tutta raccontata."',
    }),
    href: key(href, {
      called: ['dove porta'],
      what: 'Dove porta: una pagina della rivista, un indirizzo «https://» o «mailto:».',
      example: '/scrivi-per-noi',
    }),
    label: key(line.optional(), {
      called: ['pulsante'],
      what: 'Le parole del pulsante.',
      example: '"Come si propone un pezzo"',
    }),
    until: key(day.optional(), {
      called: ['ultimo giorno'],
      what: 'L’ultimo giorno in cui si mostra.',
      example: '2026-12-31',
    }),
  }),
})
