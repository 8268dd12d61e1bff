import type { Signing } from '#lib/model/signing.ts'
import type { Told } from './told.ts'

/** «Rivista d’impresa» inside a sentence. */
const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

/** What the magazine says outside its pages: in result pages, feeds, link previews, citations. */
export const machines = {
  metadata: {
    home: ({ name, descriptor }: Told) => `${name}, ${lowered(descriptor)}`,
    theme: (name: string) => `${name}, il tema`,
    volume: (year: string) => `Annata ${year}`,
    cover: (n: number) => `Copertina del numero ${n}`,
    archive: ({ hinge }: Told) =>
      hinge === undefined
        ? 'L’archivio della rivista: ogni numero con il suo titolo, la sua copertina e tutti i suoi pezzi.'
        : 'L’archivio della rivista: ogni numero è una coppia di opposti tenuta insieme da una parola.',
    articles: ({ name }: Told, { desks }: Signing) =>
      `Tutti gli articoli di ${name}, dal più nuovo al più vecchio, con i loro temi e ${desks ? 'i loro banchi' : 'le loro firme'}.`,
    search: ({ name }: Told, { desks }: Signing) =>
      `Cerca negli articoli, nei temi e nei numeri di ${name}: parole, frasi fra virgolette, nomi ${desks ? 'dei banchi' : 'di chi scrive'}.`,
    readingPaths: ({ name }: Told) =>
      `Percorsi di lettura da cinque, quindici o quaranta minuti: articoli di ${name} messi in fila, ciascuno con il suo perché.`,
    themes: ({ name }: Told) =>
      `I temi di ${name}, uno per uno, ciascuno con la sua forma e, dove c’è, con il suo opposto.`,
    sections: ({ name }: Told) =>
      `Le rubriche di ${name}: a che cosa serve ciascuna, quanti pezzi ha e quali sono gli ultimi usciti.`,
    authors: ({ name }: Told, { desks }: Signing) =>
      desks
        ? `I banchi collettivi che scrivono ${name}: di che cosa si occupano e che cosa hanno firmato.`
        : `Chi scrive ${name}: di che cosa si occupa e che cosa ha firmato.`,
  },
  feed: {
    issues: 'I numeri, uno per uno',
    title: (page: string, name: string) => `${page} | ${name}`,
    issue: (n: number, title: string) => `Numero ${n}: ${title}`,
    explanation:
      'Questo è un feed: l’indirizzo di questa pagina, copiato in un lettore di feed, porta lì gli articoli nuovi appena escono, interi. Senza iscrizione, e senza che noi sappiamo chi legge.',
    issuesExplanation:
      'Questo è il feed dei numeri: l’indirizzo di questa pagina, copiato in un lettore di feed, annuncia lì ogni numero nuovo, con il suo editoriale intero e con i file da portare via. Senza iscrizione, e senza che noi sappiamo chi legge.',
    toPage: 'Torna alla rivista',
  },
  catalogue: {
    title: (name: string) => `${name}: i numeri da portare con sé`,
    ofTheme: (theme: string) => `${theme}: i numeri che ne parlano`,
  },
  share: {
    magazine: ({ period }: Told) => `Rivista ${period}`,
    theme: 'Tema',
    author: 'Chi scrive',
  },
  text: { address: 'Indirizzo', licence: 'Licenza' },
  cite: {
    title: 'Cita questo articolo',
    text: 'Nel testo',
    bibtex: 'BibTeX',
    ris: 'RIS',
    markdown: 'Il testo in Markdown',
  },
} as const
