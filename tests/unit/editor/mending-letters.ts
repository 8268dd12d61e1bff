import type { MendingCase } from './mending-cases.ts'

/** The rules that mend accents, apostrophes and the letters of a word. */
export const mendingLetters: Readonly<Record<string, MendingCase>> = {
  'qual-e': {
    mends: [
      ['Qual’è il conto?', 'Qual è il conto?'],
      ['Non sa qual’era il conto.', 'Non sa qual era il conto.'],
      ["Qual'e il conto?", 'Qual è il conto?'],
      ["QUAL'ERA IL CONTO?", 'QUAL ERA IL CONTO?'],
    ],
    leaves: ['Qual è il conto?', 'Quell’era finì.', 'Si scrive `qual’è` solo qui.'],
  },
  'accented-capital': {
    mends: [
      ['E’ vero.', 'È vero.'],
      ["Così e' la vita.", 'Così è la vita.'],
      ['**E’** vero.', '**È** vero.'],
    ],
    leaves: ['È vero.', 'L’era dei conti.', 'La voce «e» unisce.', 'Il codice `E’ qui` resta.'],
  },
  'apostrophe-for-accent': {
    mends: [
      ["Perche' no?", 'Perché no?'],
      ["La citta' tace.", 'La città tace.'],
      ["PERCHE' NO?", 'PERCHÉ NO?'],
      ['Serve di piu’, gia’ ora.', 'Serve di più, già ora.'],
      ["Sara' bello, andro' via, con virtu'.", 'Sarà bello, andrò via, con virtù.'],
    ],
    leaves: ['Un po’ per uno.', 'Fa’ come dico.', 'Di’ la verità.', 'Be’, è tardi.'],
  },
  po: {
    mends: [
      ['Un pò di pane.', 'Un po’ di pane.'],
      ['Ne resta un po di più.', 'Ne resta un po’ di più.'],
      ['UN PO DI PANE E UN PÒ.', 'UN PO’ DI PANE E UN PO’.'],
    ],
    leaves: ['Il Po è un fiume.', 'Un Po di nebbia.', 'Un po’ di pane.', 'Però basta.'],
  },
  'acute-e': {
    mends: [
      ['Perchè no?', 'Perché no?'],
      ['Nè l’uno nè l’altro, benchè presenti.', 'Né l’uno né l’altro, benché presenti.'],
      ['Sono trentatrè.', 'Sono trentatré.'],
    ],
    leaves: ['Cioè un caffè.', 'Il tè è pronto.', 'Ce n’è una.', 'Perché no?'],
  },
  'grave-accent': {
    mends: [
      ['É vero, cioé giusto.', 'È vero, cioè giusto.'],
      ['Piú di cosí non si puó.', 'Più di così non si può.'],
    ],
    leaves: ['Perché sé e né.', 'Una tavola a Panamá.', 'Il :lang[cliché]{fr} resta.'],
  },
  'needless-accent': {
    mends: [
      ['Quì non stà bene.', 'Qui non sta bene.'],
      ['Non sò come fù.', 'Non so come fu.'],
    ],
    leaves: ['Lì e là, dà e sì.', 'Va bene così.'],
  },
  decade: {
    mends: [
      ['Nel ‘900 si pagava a fine mese.', 'Nel ’900 si pagava a fine mese.'],
      ["Gli anni '80 passarono.", 'Gli anni ’80 passarono.'],
      ["Era il '68, o gli anni '50.", 'Era il ’68, o gli anni ’50.'],
    ],
    leaves: ['Gli anni ’80 passarono.', 'Nel 1980 si pagava.'],
  },
  apostrophe: {
    mends: [
      ["L'altro c'era.", 'L’altro c’era.'],
      ["Un po' per uno, l'«altro» no.", 'Un po’ per uno, l’«altro» no.'],
      ["L'**altro** c’era.", 'L’**altro** c’era.'],
      ["Lorenzo de' Medici.", 'Lorenzo de’ Medici.'],
      ["UN PO' PER UNO, L'ALTRO NO.", 'UN PO’ PER UNO, L’ALTRO NO.'],
    ],
    leaves: ["Il codice `l'altro` resta.", "La misura è 5\\' esatti.", ":lang[don't]{en}."],
  },
  'month-capital': {
    mends: [['Il 5 Novembre e il 1º Marzo.', 'Il 5 novembre e il 1º marzo.']],
    leaves: ['Il 5 novembre.', 'Novembre è lungo.', 'La via 4 Novembrini.'],
  },
  'elided-e': {
    mends: [
      ["C'e chi dice, c’e chi fa.", 'C’è chi dice, c’è chi fa.'],
      ['Dov’e il conto? Com’e? Cos’e? Quand’e?', 'Dov’è il conto? Com’è? Cos’è? Quand’è?'],
      ["Non c’é, com'é noto.", 'Non c’è, com’è noto.'],
      ['Ce n’e una, e c’e’ tempo.', 'Ce n’è una, e c’è tempo.'],
      ["NON C'E' E NON C'É: DOV'E'? CE N'E`.", 'NON C’È E NON C’È: DOV’È? CE N’È.'],
    ],
    leaves: [
      'C’è, dov’è, com’era, c’entra, v’ebbe.',
      'L’e-commerce e un c’e-commerce.',
      'Com’eravamo, dov’erano, c’era.',
      'Il codice `c’e` resta.',
    ],
  },
  'accent-and-apostrophe': {
    mends: [
      ["Cioè' no, perché’ sì.", 'Cioè no, perché sì.'],
      ["La città' è così'.", 'La città è così.'],
    ],
    leaves: ['Disse «cioè» e tacque.', 'La parola ‘perché’ pesa.', "La parola 'più' pesa."],
  },
  'opening-apostrophe': {
    mends: [
      ["La 'Ndrangheta e la ‘nduja.", 'La ’Ndrangheta e la ’nduja.'],
      ["Il rock 'n' roll.", 'Il rock ’n’ roll.'],
      ["Cantano 'O sole mio, e 'a luna.", 'Cantano ’O sole mio, e ’a luna.'],
      ["A 'st’anno de’ conti.", 'A ’st’anno de’ conti.'],
      ["Tutta 'sta gente, 'na volta.", 'Tutta ’sta gente, ’na volta.'],
    ],
    leaves: [
      "La parola 'sto' pesa.",
      "La lettera 'a' e la 'e'.",
      "Scrisse 'sto bene' e uscì.",
      "O 'tutto' o 'niente'.",
      'La ’ndrangheta e ’sto pane.',
    ],
  },
  prime: {
    mends: [
      ['Un monitor da 27" e uno da 32".', 'Un monitor da 27″ e uno da 32″.'],
      ['Alto 6\' 2" in 5\'30".', 'Alto 6′ 2″ in 5′30″.'],
      ["Dura 3'20''.", 'Dura 3′20″.'],
    ],
    leaves: [
      'Disse «ne ha 27» e uscì.',
      "Vale 1'000 franchi.",
      'Un titolo da 27″ e 6′.',
      "Disse 'ne ho 27' e uscì.",
      '`27"` resta.',
    ],
  },
  'space-after-apostrophe': {
    mends: [
      ['L’ altro e un’ altra.', 'L’altro e un’altra.'],
      ['Dell’ acqua, quell’ uomo.', 'Dell’acqua, quell’uomo.'],
    ],
    leaves: ['Un po’ alla volta.', 'Sta’ attento.', 'De’ Medici e va’ a casa.', 'Gli anni ’80 e oltre.'],
  },
}
