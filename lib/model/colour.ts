/** A colour of the web, `#rrggbb`, in linear light: red, green, blue from 0 to 1. */
type Linear = readonly [number, number, number]
/** The same as people see it: lightness, and two axes from green to red and from blue to yellow (OKLab). */
type Lab = readonly [number, number, number]

const linear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)

function linearOf(colour: string): Linear {
  const at = (from: number) => linear(Number.parseInt(colour.slice(from, from + 2), 16) / 255)
  return [at(1), at(3), at(5)]
}

const luminance = ([red, green, blue]: Linear): number => 0.2126 * red + 0.7152 * green + 0.0722 * blue

function contrastOf(one: Linear, other: Linear): number {
  const [a, b] = [luminance(one), luminance(other)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

/** The contrast of two colours as WCAG 2.2 counts it: from 1 to 21. */
export const contrast = (one: string, other: string): number => contrastOf(linearOf(one), linearOf(other))

function labOfLinear([red, green, blue]: Linear): Lab {
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}

const labOf = (colour: string): Lab => labOfLinear(linearOf(colour))

function linearOfLab([lightness, a, b]: Lab): Linear {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  const clamp = (part: number) => Math.min(1, Math.max(0, part))
  return [
    clamp(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    clamp(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    clamp(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ]
}

/** How far two colours lie apart to the eye: 1 is from black to white. */
export function distance(one: string, other: string): number {
  const [a, b] = [labOf(one), labOf(other)]
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
}

/** The contrast on a ground of a colour of which so much is mixed with another, as CSS mixes them in OKLab. */
export function mixedContrast(colour: string, share: number, other: string, ground: string): number {
  const [a, b] = [labOf(colour), labOf(other)]
  const part = (at: 0 | 1 | 2) => a[at] * share + b[at] * (1 - share)
  return contrastOf(linearOfLab([part(0), part(1), part(2)]), linearOf(ground))
}

/** Degrees between the hues of two colours, from 0 to 180; undefined where one is a grey, which has none. */
export function hueApart(one: string, other: string): number | undefined {
  const [[, a1, b1], [, a2, b2]] = [labOf(one), labOf(other)]
  if (Math.hypot(a1, b1) < GREY || Math.hypot(a2, b2) < GREY) return undefined
  const degrees = Math.abs(((Math.atan2(b1, a1) - Math.atan2(b2, a2)) * 180) / Math.PI)
  return Math.min(degrees, 360 - degrees)
}

/** Below so much chroma a colour is seen as grey. */
const GREY = 0.02
