import type { Fields } from './field.ts'

/** The keys of an issue, in the order in which a file has them. */
export const issueFields: Fields = {
  number: { what: 'Il numero, lo stesso con cui comincia il nome della cartella.', example: '6' },
  a: { what: 'Il primo dei due opposti, con la maiuscola.', example: 'Lenti' },
  b: {
    what: 'Il secondo, con la minuscola: il titolo del numero sarà «Lenti eppure svelti».',
    example: 'svelti',
  },
  title: { what: 'Il titolo dell’editoriale, in due voci.', example: '"In piedi, | su due gambe"' },
  subtitle: {
    what: 'Di che cosa parla il numero, in una riga senza punto.',
    example: '"Il metodo in parole di tutti"',
  },
  dek: {
    what: 'Che cosa contiene il numero, in non più di 25 parole: sta in prima pagina, sotto il titolo.',
    example: '"Cinque pezzi per chi ha fretta e per chi gliela fa passare."',
  },
  published: { what: 'Il giorno in cui esce: prima, nessun suo pezzo è in rete.', example: '2027-01-07' },
  inks: { what: 'La serie di inchiostri, da 0 a 8; due numeri vicini non hanno la stessa.', example: '6' },
  forms: { what: 'Le due forme della copertina.', example: '[disco, canne]' },
  drawing: { what: 'La composizione della copertina, da 0 a 4. Senza, la sceglie il numero.', example: '2' },
  authors: { what: 'Chi firma l’editoriale.', example: '[redazione]' },
}
