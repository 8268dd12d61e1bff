import { DRAWINGS, type Form } from '#lib/model/forms.ts'
import { arrange, type Box, type Layout } from './layouts.ts'
import { formOf, hash, round, SHAPES, sequence } from './shapes.ts'

type Ground = 'paper' | 'light' | 'strong'
export type Ink = 'paper' | 'light' | 'strong'

/** A form at its place: path data in a 100 × 100 box and the transform that sets it on the canvas. */
export type Placed = { readonly d: string; readonly transform: string }

/** A drawing as data: components turn it into inline SVG, share images into a file. */
export type Composition = {
  /** Unique for its inputs: the ids of the clip and of the shapes derive from it. */
  readonly id: string
  readonly width: number
  readonly height: number
  readonly ground: Ground
  readonly first: { readonly ink: Ink; readonly shape: Placed }
  /** Absent with one form only; the overlap is this clipped by the first. */
  readonly second?: {
    readonly ink: Ink
    readonly shape: Placed
    /** Where the shape stands again, as distances from itself (the choir). */
    readonly copies: readonly { readonly x: number; readonly y: number }[]
  }
  /** The third form: small and black, at the meeting point. */
  readonly fulcrum?: Placed
}

export type CompositionInput = {
  /** The forms of the first three themes; none gives one from the seed, on paper. */
  readonly forms: readonly Form[]
  /** The slug: same seed, same drawing. */
  readonly seed: string
  /** Canvas in SVG units; only the ratio shows. */
  readonly width: number
  readonly height: number
  readonly ground?: Ground
  /** 0 face to face, 1 lever, 2 cut, 3 choir, 4 leaning; else the seed chooses. */
  readonly drawing?: number
  /** Face to face from the top left corner, as wide as the canvas (the home page's manifesto). */
  readonly anchored?: boolean
}

const TURNS = [0, 90, 180, 270] as const
const GROUNDS = ['paper', 'light', 'strong', 'light', 'paper'] as const
const PAIRS: Readonly<Record<Ground, readonly [Ink, Ink]>> = {
  light: ['paper', 'strong'],
  strong: ['light', 'paper'],
  paper: ['strong', 'light'],
}

function place(form: Form, { x, y, side }: Box, turn = 0): Placed {
  const rotate = turn ? ` rotate(${turn} 50 50)` : ''
  return {
    d: SHAPES[form],
    transform: `translate(${round(x)} ${round(y)}) scale(${round(side / 100)})${rotate}`,
  }
}

/** One shape and its copies: a choir of sixteen writes its path once. */
function repeat(form: Form, [one, ...others]: Layout['second'], turn: number) {
  const copies = others.map((box) => ({ x: round(box.x - one.x), y: round(box.y - one.y) }))
  return { shape: place(form, one, turn), copies }
}

/**
 * Two forms meet (docs/design.md, 6.3); where they overlap the third colour is born. Pure: same input, same drawing.
 * No blend modes: the overlap is a clip, so that it prints and works in both schemes.
 */
export function compose(input: CompositionInput): Composition {
  const { seed, width, height, anchored = false } = input
  const next = sequence(hash(seed))
  next()
  // What is given is not drawn: the order of the draws is part of the design, and other orders turn the covers.
  const [a, b, c] = input.forms
  const drawing = input.drawing ?? Math.floor(next() * DRAWINGS)
  const swapped = next() > 0.5
  const chance = () => GROUNDS[Math.floor(next() * GROUNDS.length)] ?? 'paper'
  const ground = input.ground ?? (a === undefined ? 'paper' : chance())
  const turnOf = () => TURNS[Math.floor(next() * TURNS.length)] ?? 0
  const [firstTurn, secondTurn] = [turnOf(), turnOf()]
  const layout: Layout = arrange({
    drawing,
    width,
    height,
    anchored,
    mirrored: drawing === 3 && next() > 0.5,
  })
  const [one, two] = PAIRS[ground]
  const small = Math.min(width, height) * 0.12
  return {
    id: `a${hash([seed, width, height, ground, drawing, input.forms.join()].join()).toString(36).slice(-5)}`,
    width,
    height,
    ground,
    first: {
      ink: swapped ? two : one,
      shape: place(a ?? formOf(seed), layout.first, firstTurn),
    },
    second: b && { ink: swapped ? one : two, ...repeat(b, layout.second, secondTurn) },
    fulcrum: c && place(c, { x: layout.meeting.x - small / 2, y: layout.meeting.y - small / 2, side: small }),
  }
}
