import { z } from 'zod'
import {
  correction,
  key,
  language,
  line,
  part,
  reference,
  slug,
  source,
  webAddress,
  withdrawal,
} from './fields.ts'

const pins = (called: string) => part(z.array(reference('article')).default([]), called)
const related = z.strictObject({ pin: pins('per primi'), exclude: pins('da non mostrare') })

/** The keys of an article that tie it to other pieces, to its sources and to what became of it, in the order of the guide. */
export const ties = {
  related: key(related.default({ pin: [], exclude: [] }), {
    called: ['vicini scelti', 'vicini', 'correlati'],
    later: true,
    what: 'I pezzi da mettere per primi fra quelli vicini e quelli da non mostrare. Di solito non serve: ci pensano i temi.',
    inFile: 'Le chiavi sono «pin» ed «exclude».',
    example: `
  pin: [il-prezzo-del-latte]
  exclude: [otto-mesi]`,
  }),
  aliases: key(z.array(slug).default([]), {
    called: ['indirizzi di prima'],
    later: true,
    what: 'Gli indirizzi di prima, se il file ha cambiato nome: chi arriva da lì viene accompagnato qui, per sempre.',
    example: '[il-vecchio-nome]',
  }),
  corrections: key(z.array(correction).default([]), {
    called: ['rettifiche', 'rettifica', 'correzioni'],
    later: true,
    what: 'Le rettifiche: che cosa era sbagliato e che cosa è cambiato, con la data. Stanno in cima al pezzo e in /rettifiche.',
    example: `
  - date: 2026-11-20
    text: "Il totale della tabella era 80: è 90."`,
  }),
  withdrawn: key(withdrawal.optional(), {
    called: ['ritiro', 'ritirato'],
    later: true,
    what: 'Il ritiro di un pezzo già uscito: l’indirizzo resta e dice perché. Il file non si cancella.',
    example: `
  date: 2026-11-20
  reason: "I conti dell’esempio non tornavano, e la tesi si reggeva su quelli."`,
  }),
  sources: key(z.array(source).default([]), {
    called: ['fonti', 'fonte'],
    what: 'Le fonti: il titolo è obbligatorio, il resto quando c’è.',
    example: `
  - title: "Il titolo della fonte"
    author: "Nome di chi l’ha scritto"
    publication: "Dove è uscita"
    year: 2016
    url: "https://example.org/articolo"`,
  }),
  canonical: key(webAddress.optional(), {
    called: ['prima uscita'],
    what: 'Dove il pezzo è uscito la prima volta, se non qui.',
    example: '"https://example.org/prima-uscita"',
  }),
  lang: key(language.default('it'), {
    called: ['lingua'],
    what: 'La lingua del testo, se non è l’italiano.',
    example: 'it',
  }),
  translation: key(reference('article').optional(), {
    called: ['traduzione', 'gemello'],
    later: true,
    what: 'L’altro articolo che dice le stesse cose in un’altra lingua: il nome del suo file. Basta scriverlo in uno dei due.',
    example: 'the-price-of-milk',
  }),
  series: key(line.optional(), {
    called: ['serie', 'puntate'],
    what: 'Il titolo di una serie, anche su più numeri: le stesse parole in ogni suo pezzo.',
    example: '"Conti aperti"',
  }),
  cta: key(reference('call').optional(), {
    called: ['invito'],
    later: true,
    what: 'L’invito che chiude il pezzo: il nome di un file della cartella «calls».',
    example: 'scrivi-per-noi',
  }),
}
