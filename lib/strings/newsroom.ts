/** The newsroom: what its forms say besides the words of the schema, and its page. */
export const newsroom = {
  title: (magazine: string) => `Redazione: ${magazine}`,
  noScript:
    'La redazione è un programma che gira nel browser: senza JavaScript non parte. Per proporre un testo basta il modulo in /proponi.',
  folder: {
    label: 'Numero',
    hint: 'In quale numero sta un pezzo nuovo. Per uno che c’è già non conta: un file non cambia cartella da qui.',
  },
  /** One of a list. */
  item: 'Voce',
  body: {
    label: 'Il testo',
    hint: 'In Markdown, come nel file: una riga vuota divide i capoversi, un titolo comincia con «## », un elenco con «- ».',
  },
  slug: {
    hint: 'Il nome del file e la fine dell’indirizzo. Si sceglie adesso e poi non cambia.',
    pattern: 'solo lettere minuscole senza accenti, cifre e trattini',
  },
  issueSlug: {
    hint: 'Il nome della cartella: il numero con due cifre e i due opposti, «05-lenti-svelti».',
    pattern: 'il numero con due cifre e i due opposti: «05-lenti-svelti»',
  },
  patterns: {
    day: 'un giorno scritto così: 2026-11-05',
    moment: 'un giorno, o un giorno con l’ora: 2026-11-05, 2026-11-05T09:30',
    slug: 'solo lettere minuscole senza accenti, cifre e trattini',
    other: 'non è scritto come serve',
  },
  commits: {
    create: 'Aggiunge {{path}}',
    update: 'Cambia {{path}}',
    delete: 'Toglie {{path}}',
    uploadMedia: 'Aggiunge {{path}}',
    deleteMedia: 'Toglie {{path}}',
  },
} as const
