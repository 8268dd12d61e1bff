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

/** A set of the magazine's inks by its place in its record, from 0. */
export type Inks = number

/** The five layouts of a composition: 0 face to face, 1 lever, 2 cut, 3 choir, 4 leaning. */
export const DRAWINGS = 5
