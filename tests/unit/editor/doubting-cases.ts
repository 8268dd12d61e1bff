import { doubtingFigures } from './doubting-figures.ts'
import { doubtingLetters } from './doubting-letters.ts'
import { doubtingStops } from './doubting-stops.ts'
import type { DoubtingCase } from './file.ts'

export const doubtingCases: Readonly<Record<string, DoubtingCase>> = {
  ...doubtingFigures,
  ...doubtingLetters,
  ...doubtingStops,
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
    touches: [
      'Si veda [qui](/temi).',
      '[Clicca qui](/temi).',
      '[**qui**](/temi) sotto.',
      '[Scrivi qui](/temi).',
      '[questo articolo](/temi).',
      '[Per saperne di più](/temi).',
      '[a questo link](/temi).',
    ],
    leaves: [
      'Si veda [l’elenco dei temi](/temi).',
      'Qui si sta bene.',
      '[Leggi il bilancio](/temi).',
      '[quelli di qui](/temi).',
      '[il sito del comune](/temi).',
    ],
  },
  'read-also': {
    touches: [
      'Leggi anche: [otto mesi](/articoli/otto-mesi).',
      '**Leggi anche:** [otto mesi](/articoli/otto-mesi).',
      'Vedi anche [otto mesi](/articoli/otto-mesi).',
    ],
    leaves: [
      ':::anche\n[Otto mesi](/articoli/otto-mesi)\n:::',
      'Leggi anche le righe piccole.',
      'Chi compra legge anche: [otto mesi](/articoli/otto-mesi).',
    ],
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
  'title-case': {
    touches: [
      'title: "IL PREZZO DEL PANE | E LA FILA"',
      'title: "il prezzo del pane"',
      '## IL LIEVITO MADRE\n\nTesto.',
    ],
    leaves: [
      'title: "Il prezzo del pane"',
      'title: "iPhone, e poi niente"',
      'title: "e-commerce, | e poi niente"',
      'title: "CGIL, CISL, UIL"',
      '## IVA\n\nTesto.',
      '## ISO 9001\n\nTesto.',
      '## con la minuscola\n\nTesto.',
      'title: "1984, l’anno"',
    ],
  },
  'bare-alt': {
    touches: [
      '![Foto](immagini/bici.jpg "La bici.")',
      '![Immagine di apertura](immagini/bici.jpg "La bici.")',
      '![una foto.](immagini/bici.jpg "La bici.")',
      '![Figura 2](immagini/bici.jpg "La bici.")',
    ],
    leaves: [
      '![Una bici appoggiata al forno.](immagini/bici.jpg "La bici.")',
      '![Foto di classe, 1984: trenta bambini.](immagini/bici.jpg "La bici.")',
      '![Grafico: il pane sale, il sale scende.](immagini/bici.jpg "La bici.")',
      '![Copertina rossa con due bilance](immagini/bici.jpg "La bici.")',
    ],
  },
  'bold-heading': {
    touches: [
      '**Introduzione**\n\nTesto.',
      '__Che cosa serve__\n\nTesto.',
      '**1. Che *cosa* serve:**\n\nTesto.',
      '***Introduzione***',
    ],
    leaves: ['**Attenzione!**', '**Uno** e **due**', '*Introduzione*', '**Una frase intera.**', '- **voce**'],
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
  'pasted-words': {
    touches: [
      'Iscriviti gratis per ricevere nuovi post e sostenere il mio lavoro.',
      'Si veda a pagina Errore. Il segnalibro non è definito.',
      'Errore. L’origine riferimento non è stata trovata.',
      'Fare clic o toccare qui per immettere testo.',
      'Inviato da iPhone',
      '© Riproduzione riservata',
      'Mi piace Caricamento…',
    ],
    leaves: [
      'Iscriviti alla rivista.',
      'È un errore. Il segnalibro non si trova.',
      'Mi piace il pane, e condividi questo pezzo con chi vuoi.',
      'La posta inviata dal telefono si riconosce: «Inviato da iPhone».',
      'La riproduzione è riservata a chi paga.',
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
  exclamation: { touches: ['Davvero?!', 'Basta!!'], leaves: ['Davvero?', 'Basta!'] },
  'spaced-range': {
    touches: ['Da 8 - 12 posti.', 'Pagine 8 – 12.', 'Sono 8 -- 12 pezzi.'],
    leaves: [
      'Resta 5 - 3 = 2.',
      'Resta 3 - 5 = -2.',
      'Fa 2 + 3 - 5 in tutto.',
      'Il 3 - 4 - 3 del mister.',
      'Ha vinto 3 - 1.',
      'Da 8–12 posti, da 8-12 posti.',
    ],
  },
  'heading-dress': {
    touches: ['### **Introduzione**', '## 1. Introduzione', '## **1. Introduzione**'].map(
      (heading) => `## Prima\n\nTesto.\n\n${heading}\n\nTesto.`,
    ),
    leaves: ['## 10 passi\n\nTesto.', '## **Prima** e poi\n\nTesto.', '## E poi **ora**\n\nTesto.'],
  },
  'assistant-voice': {
    touches: [
      'Fammi sapere se vuoi che lo approfondisca.',
      'Ecco l’articolo.',
      '**Punto chiave:** il conto.',
      'Certo! Ecco una bozza.',
      'Vuoi che prepari anche una versione più breve?',
      'Vuoi che te lo riscriva in un tono più caldo?',
      'Dimmi se preferisci un tono più formale.',
      'Fammi sapere quale preferisci.',
      'Posso anche adattarlo per LinkedIn.',
      'Posso anche aggiungere un titolo.',
      'Se preferisci, posso accorciarlo.',
      'Spero ti sia utile.',
      'Di seguito trovi una bozza.',
      'Sure! Here is il testo.',
    ],
    leaves: [
      '«Fammi sapere se arriva», dice.',
      'Ecco il conto. Ecco una storia.',
      'Il punto chiave è il conto.',
      'Se vuoi, vieni.',
      'Certo, ecco perché.',
      'Se vuoi che scriva meglio, lascialo provare.',
      'Vuoi che il cliente torni? Salutalo.',
      'Posso anche sbagliare, e posso anche aggiungere che non importa.',
      'Chiese: «Vuoi che prepari il caffè?»',
      'Di seguito trovi i conti.',
    ],
  },
}
