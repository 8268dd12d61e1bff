/** The closed alphabet of forms (docs/design.md, 6.2): editors write these words, so they stay Italian. */
export const FORMS = [
  'disco',
  'mezzo',
  'quarto',
  'anello',
  'quadro',
  'spigolo',
  'canne',
  'righe',
  'semi',
  'gradini',
  'biscia',
  'croce',
  'arco',
  'onda',
  'clessidra',
  'foglia',
  'petali',
  'freccia',
  'scacchi',
  'raggi',
] as const

export type Form = (typeof FORMS)[number]

/** Number of ink sets in the design; an issue names one by its number, 0 to 8. */
export const INK_SETS = 9
export type Inks = number

/** The five layouts of a composition: 0 face to face, 1 lever, 2 cut, 3 choir, 4 leaning. */
export const DRAWINGS = 5
