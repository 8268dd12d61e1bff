import { onDate } from '#lib/model/italian-dates.ts'

/** What the page of drafts says. Only editors see it, and only while they work: it is not among the strings of readers. */
export const words = {
  name: 'Bozze',
  title: { first: 'Sul banco,', second: 'non ancora fuori' },
  deck: 'Le bozze e i pezzi programmati, con quel che ne dice il controllo e i pezzi che avrebbero accanto. Questa pagina esiste solo con «npm run dev».',
  broken: { first: 'Manca poco:', second: 'il controllo ha da dire' },
  brokenDeck:
    'Finché ci sono questi problemi la rivista non si compone. Correggi e salva: la pagina torna da sé.',
  brokenDraft:
    'Finché una bozza ha questi problemi la sua pagina non si vede; le altre sì. Correggi e salva: la pagina torna da sé.',
  heldBack: 'Bozze che non si vedono, finché hanno questi problemi',
  none: 'Non c’è niente che aspetti: tutti i pezzi sono usciti.',
  draft: 'Bozza',
  scheduled: (day: string) => `Programmato per ${onDate(day)}`,
  fine: 'Sullo stile niente da dire. L’ortografia la legge «npm run check».',
  doubt: 'Dubbio',
  fault: 'Problema',
  related: 'Accanto avrebbe',
  counterpoint: 'Dall’altra parte',
  alone: 'Nessun pezzo gli sta accanto.',
  others: 'Negli altri testi',
} as const
