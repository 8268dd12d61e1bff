import { FORMS, type Form } from '#lib/model/forms.ts'

/**
 * A 32-bit hash of a text, the seed of all that is drawn: FNV-1a with the final mix of MurmurHash3.
 * Compared in NFC and lower case, so that an accent typed in two ways gives one drawing.
 */
export function hash(text: string): number {
  let h = 2166136261
  for (const character of text.normalize('NFC').toLowerCase()) {
    h = Math.imul(h ^ (character.codePointAt(0) ?? 0), 16777619)
  }
  h = Math.imul(h ^ (h >>> 15), 2246822507)
  return (h ^ (h >>> 13)) >>> 0
}

/** A sequence of numbers in [0, 1) that depends on nothing but its seed (Mulberry32). */
export function sequence(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** SVG numbers with at most two decimals: finer ones change no pixel and lengthen every page. */
export const round = (value: number): number => Math.round(value * 100) / 100

const grid = (n: number) => Array.from({ length: n * n }, (_, at) => ({ i: Math.floor(at / n), j: at % n }))

function dots(n: number): string {
  const step = 100 / n
  const r = step * 0.34
  return grid(n)
    .map(
      ({ i, j }) =>
        `M${round((i + 0.5) * step - r)} ${round((j + 0.5) * step)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`,
    )
    .join('')
}

function bars(n: number, upright: boolean): string {
  const step = round(100 / (2 * n - 1))
  return Array.from({ length: n }, (_, i) => {
    const at = round((i * 200) / (2 * n - 1))
    return upright ? `M${at} 0h${step}v100h-${step}Z` : `M0 ${at}h100v${step}h-100Z`
  }).join('')
}

function checks(n: number): string {
  const step = 100 / n
  return grid(n)
    .filter(({ i, j }) => (i + j) % 2 === 0)
    .map(({ i, j }) => `M${i * step} ${j * step}h${step}v${step}h-${step}Z`)
    .join('')
}

function rays(n: number): string {
  const point = (angle: number) => `${round(50 + 50 * Math.cos(angle))} ${round(50 + 50 * Math.sin(angle))}`
  return Array.from({ length: n }, (_, i) => {
    const from = (2 * Math.PI * i) / n
    return `M50 50L${point(from)}A50 50 0 0 1 ${point(from + Math.PI / n)}Z`
  }).join('')
}

/** The alphabet: each form as a path in a box of 100 × 100, filled by the even-odd rule. */
export const SHAPES: Readonly<Record<Form, string>> = {
  disco: 'M0 50a50 50 0 1 0 100 0a50 50 0 1 0 -100 0Z',
  mezzo: 'M0 75A50 50 0 0 1 100 75Z',
  quarto: 'M0 100V0A100 100 0 0 1 100 100Z',
  anello: 'M0 50a50 50 0 1 0 100 0a50 50 0 1 0 -100 0ZM26 50a24 24 0 1 1 48 0a24 24 0 1 1 -48 0Z',
  quadro: 'M0 0H100V100H0Z',
  spigolo: 'M0 0L100 100H0Z',
  canne: bars(4, true),
  righe: bars(4, false),
  semi: dots(4),
  gradini: 'M0 0H25V25H50V50H75V75H100V100H0Z',
  biscia: 'M0 50A25 25 0 0 1 50 50A25 25 0 0 0 100 50V100A25 25 0 0 1 50 100A25 25 0 0 0 0 100Z',
  croce: 'M33.3 0H66.7V33.3H100V66.7H66.7V100H33.3V66.7H0V33.3H33.3Z',
  arco: 'M0 100V50A50 50 0 0 1 100 50V100H72V50A22 22 0 0 0 28 50V100Z',
  onda: 'M0 0A50 50 0 0 1 50 50A50 50 0 0 0 100 100H50A50 50 0 0 0 0 50Z',
  clessidra: 'M0 0H100L50 50L100 100H0L50 50Z',
  foglia: 'M0 0A100 100 0 0 1 100 100A100 100 0 0 1 0 0Z',
  petali:
    'M0 0A50 50 0 0 1 50 50A50 50 0 0 1 0 0ZM100 0A50 50 0 0 1 50 50A50 50 0 0 1 100 0ZM100 100A50 50 0 0 1 50 50A50 50 0 0 1 100 100ZM0 100A50 50 0 0 1 50 50A50 50 0 0 1 0 100Z',
  freccia: 'M0 0H50L100 50L50 100H0L50 50Z',
  scacchi: checks(4),
  raggi: rays(8),
}

/** The form that a name gets when nobody chose one. */
export function formOf(name: string): Form {
  return FORMS[hash(name) % FORMS.length] ?? 'disco'
}
