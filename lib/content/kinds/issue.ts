import { z } from 'zod'
import { DRAWINGS } from '#lib/model/forms.ts'
import { issueLimits } from '../rules/guide-limits.ts'
import { emptyList, repeatedNames } from '../rules/within-article.ts'
import { forms, inks, key, line, moment, reference, sentence, title } from './fields.ts'
import { kindOf } from './kind.ts'

/** An issue; the text is its editorial. */
export const issue = kindOf({
  kind: 'issue',
  called: 'numero',
  many: 'numeri',
  ending: '',
  list: 'issues',
  place: 'nella cartella del numero, dentro «issues», con il nome «index.md»',
  schema: z.strictObject({
    number: key(z.int().min(0), {
      called: ['numero'],
      what: 'Il numero, lo stesso con cui comincia il nome della cartella.',
      example: '6',
    }),
    a: key(line, {
      called: ['primo opposto'],
      what: 'Il primo dei due opposti del titolo, con la maiuscola.',
      example: 'Lenti',
    }),
    b: key(line.optional(), {
      called: ['secondo opposto'],
      what: 'Il secondo, con la minuscola. Li unisce la cerniera della rivista; se la rivista non ne ha una, «a» è il titolo del numero e «b», se c’è, la sua seconda riga.',
      example: 'svelti',
    }),
    title: key(title.optional(), {
      called: ['titolo dell’editoriale', 'titolo'],
      what: 'Il titolo dell’editoriale, in due voci.',
      example: '"In piedi, | su due gambe"',
    }),
    subtitle: key(line, {
      called: ['sottotitolo'],
      what: 'Di che cosa parla il numero, in una riga senza punto.',
      example: '"Il metodo in parole di tutti"',
    }),
    dek: key(sentence, {
      called: ['sommario', 'catenaccio'],
      what: 'Che cosa contiene il numero, in non più di 25 parole: sta in prima pagina, sotto il titolo.',
      example: '"Cinque pezzi per chi ha fretta e per chi gliela fa passare."',
      most: 150,
    }),
    published: key(moment, {
      called: ['data', 'date', 'uscita', 'pubblicato'],
      what: 'Il giorno in cui esce: prima, nessun suo pezzo è in rete.',
      example: '2027-01-07',
    }),
    inks: key(inks, {
      called: ['inchiostri'],
      what: 'La serie di inchiostri, per il suo posto in «rivista.yml», da 0; due numeri vicini non hanno la stessa.',
      example: '6',
    }),
    forms: key(forms, {
      called: ['forme'],
      what: 'Le due forme della copertina.',
      example: '[disco, canne]',
    }),
    drawing: key(
      z
        .int()
        .min(0)
        .max(DRAWINGS - 1)
        .optional(),
      {
        called: ['composizione', 'disegno'],
        what: 'La composizione della copertina, da 0 a 4. Senza, la sceglie il numero.',
        example: '2',
      },
    ),
    authors: key(z.array(reference('author')), {
      called: ['firme', 'firma', 'autore', 'autori', 'author'],
      what: 'Chi firma l’editoriale.',
      example: '[redazione]',
    }),
  }),
  head: ({ a, b, title, dek }) => ({
    ...{ titles: [title?.text, b === undefined ? a : undefined], dek },
    ...(a !== undefined && b !== undefined && { opposites: [a, b] as const }),
  }),
  faults: ({ authors }) => [...emptyList('authors', authors), ...repeatedNames(['authors'], authors)],
  limits: issueLimits,
})
