/** For each rule that only points: bodies (or front matter lines, where `key:` begins the text) that it must and must not touch. */
export type DoubtingCase = { readonly touches: readonly string[]; readonly leaves: readonly string[] }

export const doubtingCases: Readonly<Record<string, DoubtingCase>> = {
  'doubled-word': {
    touches: ['Il il pane.', 'Il pane del\ndel mattino.', 'Il pane *che* che resta.'],
    leaves: ['Piano piano si fa.', 'E, se se ne usa una, va bene.', 'Il codice `no no no` resta.'],
  },
  'article-elision': {
    touches: ['È un amica.', 'È un’amico.', 'È un azienda.', 'È un’ingegnere.', 'È un opinione.'],
    leaves: [
      'È un’amica.',
      'È un amico.',
      'È un problema, un emblema, un atleta, un artista.',
      'È un’auto, un’eco, un’opinione, un’azione.',
      'È un ecosistema.',
      'È un embrione.',
      'È un oggetto e un’idea.',
    ],
  },
  'link-words': {
    touches: ['Si veda [qui](/temi).', '[Clicca qui](/temi).', '[**qui**](/temi) sotto.'],
    leaves: ['Si veda [l’elenco dei temi](/temi).', 'Qui si sta bene.'],
  },
  'final-stop': {
    touches: ['Una frase senza fine', 'summary: ["Una frase senza fine"]'],
    leaves: [
      'Una frase.',
      'Una «frase.»',
      'Una domanda?',
      '## Un titolo\n\nTesto.',
      '- una voce\n- un’altra',
      'Testo.[^1]\n\n[^1]: Nota.',
      '::: stacco\n\nUna frase.\n\n:::',
    ],
  },
  'title-stop': {
    touches: ['## Un titolo.\n\nTesto.', 'kicker: "Un occhiello."'],
    leaves: ['## Un titolo\n\nTesto.', '## Un titolo…\n\nTesto.', 'kicker: "Un occhiello"'],
  },
  'title-quotes': {
    touches: [`title: 'La parola "basta"'`, 'title: "La parola \\"basta\\""'],
    leaves: ['title: "La parola «basta»"'],
  },
  'field-length': {
    touches: [`summary: ["Una frase ${'lunga, '.repeat(20)}e basta."]`],
    leaves: ['summary: ["Una frase che sta nel suo posto."]', 'title: "Breve"'],
  },
  'share-letters': {
    touches: ['title: "Prima → poi"', 'title: "Il π | e il resto"', 'title: "Δόξα"', 'title: "Il 2 e l’∞"'],
    leaves: [
      'title: "2 ≠ 3, e la CO₂ di Wałęsa"',
      'title: "Il trompe-l’œil"',
      'kicker: "Prima → poi"',
      'Prima → poi.',
    ],
  },
  'title-length': {
    touches: ['title: "Un titolo che non finisce più, e che nessun motore di ricerca mostrerà intero"'],
    leaves: ['title: "Il prezzo del latte | e la parola che fa paura"'],
  },
  'mixed-apostrophes': {
    touches: ['L‘altro.', 'L´altro.', 'L`altro.'],
    leaves: ['L’altro.', 'Il codice `l´altro` resta.'],
  },
  'single-quotes': {
    touches: ["La parola 'basta' pesa.", 'La parola ‘basta’ pesa.'],
    leaves: ['La parola «basta» pesa.', 'Un po’ di pane e l’altro po’.'],
  },
  'unmatched-quotes': {
    touches: ['Disse «basta e uscì.', 'Disse basta» e uscì.'],
    leaves: ['Disse «basta» e uscì.', 'Il codice `«` resta.'],
  },
  'foreign-word': {
    touches: ['Serve una killer app.', 'Manca il mindset.', 'kicker: "Il mindset"'],
    leaves: [
      'Serve una :lang[killer app]{en}.',
      'Il marketing e il web.',
      'Un [nome](/temi) come `mindset`.',
    ],
  },
  filler: {
    touches: ['Un aiuto a 360 gradi.', 'Vuole fare la differenza.'],
    leaves: ['Un angolo di 360 gradi.', 'La differenza si fa.'],
  },
  'currency-first': {
    touches: ['Costa € 50 al giorno.', 'Costa €1.200,50 al giorno.'],
    leaves: ['Costa 50\u00A0€ al giorno.', 'Il segno € da solo.'],
  },
  'two-stops': { touches: ['È finita..'], leaves: ['È finita.', 'È finita…', 'Il comando `cd ..` resta.'] },
  exclamation: { touches: ['Davvero?!', 'Basta!!'], leaves: ['Davvero?', 'Basta!'] },
}
