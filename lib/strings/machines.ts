/** What the magazine says outside its pages: in result pages, feeds, link previews, citations. */
export const machines = {
  metadata: {
    home: 'eppure, rivista d’impresa, innovazione e marketing',
    homeDescription:
      'La rivista che tiene insieme gli opposti: impresa, innovazione e marketing, un numero ogni due mesi.',
    theme: (name: string) => `${name}, il tema`,
    volume: (year: string) => `Annata ${year}`,
    cover: (n: number) => `Copertina del numero ${n}`,
    archive: 'L’archivio della rivista: ogni numero è una coppia di opposti tenuta insieme da una parola.',
    articles: 'Tutti gli articoli di eppure, dal più nuovo al più vecchio, con i loro temi e i loro banchi.',
    search:
      'Cerca negli articoli, nei temi e nei numeri di eppure: parole, frasi fra virgolette, nomi dei banchi.',
    readingPaths:
      'Percorsi di lettura da cinque, quindici o quaranta minuti: articoli di eppure messi in fila, ciascuno con il suo perché.',
    themes: 'I temi di eppure, uno per uno, ciascuno con la sua forma e, dove c’è, con il suo opposto.',
    sections:
      'Le rubriche di eppure: a che cosa serve ciascuna, quanti pezzi ha e quali sono gli ultimi usciti.',
    authors: 'I banchi collettivi che scrivono eppure: di che cosa si occupano e che cosa hanno firmato.',
  },
  feed: {
    issues: 'I numeri, uno per uno',
    title: (page: string) => `${page} | eppure`,
    issue: (n: number, title: string) => `Numero ${n}: ${title}`,
    explanation:
      'Questo è un feed: l’indirizzo di questa pagina, copiato in un lettore di feed, porta lì gli articoli nuovi appena escono, interi. Senza iscrizione, e senza che noi sappiamo chi legge.',
    toPage: 'Torna alla rivista',
  },
  catalogue: {
    title: (name: string) => `${name}: i numeri da portare con sé`,
    ofTheme: (theme: string) => `${theme}: i numeri che ne parlano`,
  },
  share: { magazine: 'Rivista bimestrale', theme: 'Tema', author: 'Chi scrive' },
  text: { address: 'Indirizzo', licence: 'Licenza' },
  cite: {
    title: 'Cita questo articolo',
    text: 'Nel testo',
    bibtex: 'BibTeX',
    ris: 'RIS',
    markdown: 'Il testo in Markdown',
  },
} as const
