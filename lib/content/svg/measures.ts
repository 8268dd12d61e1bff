import type { SaxesTagNS } from 'saxes'
import { REFERENCE } from './allowed.ts'

export type Size = { readonly width: number; readonly height: number }

/** Pixels in a unit of CSS. */
const UNITS: ReadonlyMap<string, number> = new Map([
  ['', 1],
  ['px', 1],
  ['pt', 96 / 72],
  ['pc', 16],
  ['mm', 96 / 25.4],
  ['cm', 96 / 2.54],
  ['in', 96],
  ['em', 16],
  ['ex', 8],
])

/** A length in pixels; none for a share of what is around, which a file by itself does not have. */
function pixels(written: string | undefined): number | undefined {
  const [, number, unit = ''] = /^\s*\+?(\d*\.?\d+(?:e[+-]?\d+)?)([a-z]*)\s*$/i.exec(written ?? '') ?? []
  const factor = UNITS.get(unit.toLowerCase())
  const value = Number(number) * (factor ?? Number.NaN)
  return value > 0 && Number.isFinite(value) ? value : undefined
}

/** The size of a drawing in whole pixels: as its root says, or by the ratio of its `viewBox`. */
export function sizeOfSvg({ attributes }: SaxesTagNS): Size | undefined {
  const [, , across, down] = (attributes.viewBox?.value ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number)
  const ratio = across && down && across > 0 && down > 0 ? across / down : undefined
  const [width, height] = [pixels(attributes.width?.value), pixels(attributes.height?.value)]
  const size =
    width && height
      ? { width, height }
      : ratio && width
        ? { width, height: width / ratio }
        : ratio && height
          ? { width: height * ratio, height }
          : ratio && across && down
            ? { width: across, height: down }
            : undefined
  return size && { width: Math.max(1, Math.round(size.width)), height: Math.max(1, Math.round(size.height)) }
}

/** An element of a drawing: what it holds, and the ids that it has drawn again in its place. */
export type Drawn = {
  readonly children: Drawn[]
  readonly references: readonly string[]
  /** How often each reference is drawn. */
  readonly times: number
}

/** Chromium draws as many plain shapes in half a second; a drawing under 100 kB that repeats nothing has at most 15,000. */
const MOST_DRAWN = 50_000
/** Browsers give up at 256 elements one in another; references are followed as deep. */
const DEEPEST = 200

/**
 * Whether drawing an element, with all that it refers to, stays within bounds. Patterns, masks and markers repeat as `use` does:
 * ten of them, each holding ten of the next, are 1.8 kB and for ever.
 */
export function isBounded(root: Drawn, byId: ReadonlyMap<string, Drawn>): boolean {
  const known = new Map<Drawn, number>()
  const cost = (element: Drawn, depth: number): number => {
    const before = known.get(element)
    if (before !== undefined) return before
    // Too deep, or inside itself: an element is unbounded until its own cost is known.
    known.set(element, Number.POSITIVE_INFINITY)
    if (depth > DEEPEST) return Number.POSITIVE_INFINITY
    const referred = element.references.flatMap((id) => byId.get(id) ?? [])
    const own = element.children.reduce((sum, child) => sum + cost(child, depth + 1), 1)
    const total = referred.reduce((sum, target) => sum + element.times * cost(target, depth + 1), own)
    known.set(element, total)
    return total
  }
  return cost(root, 0) <= MOST_DRAWN
}

/** What an element has drawn besides what it holds: by `href`, as its paint, as its mask, as the marks on its line. */
export function drawnBy({ attributes }: SaxesTagNS): Drawn {
  const all = Object.entries(attributes).map(([name, { value }]) => ({ name, value }))
  const references = all.flatMap(({ name, value }) =>
    /^(?:\w+:)?href$/.test(name)
      ? [value.slice(1)]
      : [...value.matchAll(REFERENCE)].map(([, , id = '']) => id),
  )
  // A marker is drawn at every point of its line.
  const isMarked = all.some(({ name, value }) => (name === 'style' ? value : name).includes('marker'))
  const points = attributes.d?.value ?? attributes.points?.value ?? ''
  return { children: [], references, times: isMarked ? Math.max(2, points.split(/[\s,a-z]+/i).length) : 1 }
}
