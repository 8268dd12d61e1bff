/** Phrases that say nothing. */
export const FILLER: readonly string[] = [
  'a 360 gradi',
  'al giorno d’oggi',
  'fare la differenza',
  'fuori dagli schemi',
  'in un contesto in cui',
  'in un mondo che cambia',
  'nel mondo di oggi',
  'non solo business',
  'soluzione chiavi in mano',
  'una marcia in più',
  'valore aggiunto',
]
