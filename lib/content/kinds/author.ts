import { z } from 'zod'
import { forms, key, sentence, title } from './fields.ts'
import { kindOf } from './kind.ts'

export const author = kindOf({
  kind: 'author',
  called: 'firma',
  many: 'firme',
  ending: 'a',
  list: 'authors',
  ifUnknown: 'correggi il nome, che è quello del file, o crea la firma con «npm run new»',
  schema: z.strictObject({
    // In two voices where it is set large; to the rules of style a name is no title.
    name: key(title, {
      called: ['nome'],
      what: 'Il nome, con la barra dove si divide in due voci.',
      example: '"Banco | Mestieri"',
      prose: 'line',
    }),
    bio: key(sentence, {
      called: ['presentazione'],
      what: 'Due righe per il riquadro sotto gli articoli.',
      example: '"Si occupa di chi comincia. Firma e risponde tutto il banco."',
    }),
    kind: key(z.enum(['desk', 'person']), {
      called: ['banco o persona'],
      later: true,
      what: '«desk» per un banco, «person» per una persona.',
      example: 'desk',
    }),
    forms: key(forms.optional(), {
      called: ['forme'],
      later: true,
      what: 'Le due forme del ritratto. Senza, le sceglie il nome.',
      example: '[arco, clessidra]',
    }),
  }),
})
