import { z } from 'zod'
import { key, line, sentence } from './fields.ts'
import { kindOf } from './kind.ts'

export const section = kindOf({
  kind: 'section',
  called: 'rubrica',
  many: 'rubriche',
  ending: 'a',
  list: 'sections',
  ifUnknown: 'scegli una delle rubriche in «sections»',
  schema: z.strictObject({
    name: key(line, { called: ['nome'], what: 'Il nome, come si legge.', example: '"Metodo"' }),
    description: key(sentence, {
      called: ['descrizione', 'definizione'],
      what: 'Che cosa ci sta, in una o due frasi.',
      example: '"Come si fa, detto a chi comincia lunedì."',
    }),
    agesAfterMonths: key(z.int().min(1).optional(), {
      called: ['età dei pezzi'],
      what: 'Dopo quanti mesi i suoi pezzi dichiarano la propria età.',
      example: '36',
    }),
    opinion: key(z.boolean().default(false), {
      called: ['opinione'],
      what: 'Sono opinioni firmate: vengono segnalate come tali.',
      inFile: 'Si scrive «true».',
      example: 'true',
    }),
  }),
})
