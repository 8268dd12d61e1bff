import type { SaxesTagNS } from 'saxes'

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
