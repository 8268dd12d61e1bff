import { z } from 'zod'
import { form, key, line, name, reference, sentence } from './fields.ts'
import { kindOf } from './kind.ts'

/** A theme. */
export const tag = kindOf({
  kind: 'tag',
  called: 'tema',
  many: 'temi',
  ending: '',
  list: 'tags',
  ifUnknown: 'scegli uno dei temi in «tags»: l’elenco è chiuso, e un tema nuovo si crea con «npm run new»',
  schema: z.strictObject({
    name: key(line, { called: ['nome'], what: 'Il nome, come si legge.', example: '"Ascolto"' }),
    description: key(sentence, {
      called: ['definizione', 'descrizione'],
      what: 'Una o due frasi: la definizione in testa alla pagina del tema.',
      example: '"Quello che i clienti dicono al banco, al telefono o tacendo."',
    }),
    form: key(form, { called: ['forma'], what: 'La sua forma nei disegni.', example: 'anello' }),
    opposite: key(reference('tag').optional(), {
      called: ['opposto'],
      later: true,
      what: 'Il tema opposto: un altro file di «tags», che deve indicare questo a sua volta.',
      example: 'vendita',
    }),
    synonyms: key(z.array(name).default([]), {
      called: ['altre parole', 'sinonimi'],
      what: 'Altre parole con cui lo si cerca.',
      example: '["ascoltare", "reclami"]',
    }),
  }),
})
