import type { Fields } from './field.ts'

/** The keys of an author. */
export const authorFields: Fields = {
  name: { what: 'Il nome, con la barra dove si divide in due voci.', example: '"Banco | Mestieri"' },
  bio: {
    what: 'Due righe per il riquadro sotto gli articoli.',
    example: '"Si occupa di chi comincia. Firma e risponde tutto il banco."',
  },
  kind: { what: '«desk» per un banco, «person» per una persona.', example: 'desk' },
  forms: { what: 'Le due forme del ritratto. Senza, le sceglie il nome.', example: '[arco, clessidra]' },
}

/** The keys of a theme. */
export const tagFields: Fields = {
  name: { what: 'Il nome, come si legge.', example: '"Ascolto"' },
  description: {
    what: 'Una o due frasi: la definizione in testa alla pagina del tema.',
    example: '"Quello che i clienti dicono al banco, al telefono o tacendo."',
  },
  form: { what: 'La sua forma nei disegni.', example: 'anello' },
  opposite: {
    what: 'Il tema opposto: un altro file di «tags», che deve indicare questo a sua volta.',
    example: 'vendita',
  },
  synonyms: { what: 'Altre parole con cui lo si cerca.', example: '["ascoltare", "reclami"]' },
}

/** The keys of a section. */
export const sectionFields: Fields = {
  name: { what: 'Il nome, come si legge.', example: '"Metodo"' },
  description: {
    what: 'Che cosa ci sta, in una o due frasi.',
    example: '"Come si fa, detto a chi comincia lunedì."',
  },
  agesAfterMonths: { what: 'Dopo quanti mesi i suoi pezzi dichiarano la propria età.', example: '36' },
  opinion: { what: '«true» se sono opinioni firmate: vengono segnalate come tali.', example: 'true' },
}

/** The keys of a standing page. */
export const pageFields: Fields = {
  title: {
    what: 'Il titolo, in due voci; la prima è il nome nei menu.',
    example: '"Chi siamo: | sei banchi e una congiunzione"',
  },
  dek: {
    what: 'Il sommario sotto il titolo.',
    example: '"Perché la rivista porta il nome di una congiunzione."',
  },
}

/** The keys of a call to action. */
export const callFields: Fields = {
  title: { what: 'Il titolo, in due voci.', example: '"Vuoi scrivere | per noi?"' },
  text: { what: 'Una frase.', example: '"La strada per mandare una proposta è tutta raccontata."' },
  href: {
    what: 'Dove porta: una pagina della rivista, un indirizzo «https://» o «mailto:».',
    example: '/scrivi-per-noi',
  },
  label: { what: 'Le parole del pulsante.', example: '"Come si propone un pezzo"' },
  until: { what: 'L’ultimo giorno in cui si mostra.', example: '2026-12-31' },
}
