import type { SaxesAttributeNS, SaxesTagNS } from 'saxes'
import type { Said } from '#lib/model/fault.ts'
import { images } from '../messages/targets.ts'

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

export const SVG = 'http://www.w3.org/2000/svg'
const XLINK = 'http://www.w3.org/1999/xlink'

/**
 * The elements of SVG that draw: shapes, words, paint, and animation by attributes. Not those that run (`script`), that hold
 * a page (`foreignObject`), that reach out (`a`, `image`, `feImage`), nor the filters that cost a reader's machine seconds.
 */
const ELEMENTS: ReadonlySet<string> = new Set(
  words(`
    svg g defs symbol use title desc metadata switch style view
    path rect circle ellipse line polyline polygon text tspan textPath
    linearGradient radialGradient stop pattern mask clipPath marker
    filter feBlend feColorMatrix feComponentTransfer feComposite feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR
    feGaussianBlur feMerge feMergeNode feOffset
    animate animateMotion animateTransform mpath set
  `),
)

/** Attributes whose value is read as CSS. */
const PAINT: ReadonlySet<string> = new Set(
  words(`
    style alignment-baseline baseline-shift clip clip-path clip-rule color color-interpolation
    color-interpolation-filters color-profile color-rendering direction display dominant-baseline enable-background
    fill fill-opacity fill-rule filter flood-color flood-opacity font font-family font-size font-size-adjust font-stretch
    font-style font-variant font-weight glyph-orientation-horizontal glyph-orientation-vertical image-rendering isolation
    kerning letter-spacing line-height lighting-color marker marker-end marker-mid marker-start mask mask-type
    mix-blend-mode opacity overflow paint-order pointer-events shape-rendering solid-color solid-opacity stop-color
    stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit
    stroke-opacity stroke-width text-align text-anchor text-decoration text-rendering transform transform-box
    transform-origin unicode-bidi vector-effect visibility white-space word-spacing writing-mode
    by from to values
  `),
)

/** Attributes that hold numbers, names or words. */
const PLAIN: ReadonlySet<string> = new Set(
  words(`
    accumulate additive amplitude attributeName attributeType azimuth baseFrequency baseProfile begin calcMode class
    clipPathUnits contentScriptType contentStyleType cx cy d dur dx dy edgeMode end exponent fill-box filterRes
    filterUnits focusable fr fx fy gradientTransform gradientUnits height href id in in2 intercept k1 k2 k3 k4 keyPoints
    keySplines keyTimes lang lengthAdjust markerHeight markerUnits markerWidth maskContentUnits maskUnits max media
    method min mode name offset operator order orient origin path pathLength patternContentUnits patternTransform
    patternUnits points preserveAspectRatio primitiveUnits r radius refX refY repeatCount repeatDur
    requiredExtensions requiredFeatures restart result role rotate rx ry scale seed shape-padding side slope spacing
    spreadMethod startOffset stdDeviation systemLanguage tabindex tableValues textLength title type version viewBox
    viewTarget width x x1 x2 y y1 y2 z zoomAndPan
  `),
)

/** What a value in CSS may call. None of them fetches: `url()` is looked at by itself. */
const FUNCTIONS: ReadonlySet<string> = new Set(
  words(`
    url rgb rgba hsl hsla hwb lab lch oklab oklch color color-mix
    matrix matrix3d translate translatex translatey translate3d scale scalex scaley rotate rotatex rotatey rotatez
    skew skewx skewy perspective calc min max clamp var cubic-bezier steps
    blur brightness contrast drop-shadow grayscale hue-rotate invert opacity saturate sepia
    rect inset circle ellipse polygon path not is where nth-child nth-of-type nth-last-child
  `),
)

/** What programs write for themselves, which browsers pass over. All that browsers know has its names at the W3C. */
const isInert = (uri: string): boolean =>
  (uri !== '' && !uri.startsWith('http://www.w3.org/')) ||
  uri === 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'

/** Folders on the computer of who drew it, as Inkscape notes them. */
const PRIVATE = new Set(['absref', 'export-filename'])
const XML_ATTRIBUTES = new Set(['xml:space', 'xml:lang', 'xml:id'])
/** What an animation may not change: it would undo what was looked at. */
const FIXED = new Set(['href', 'id', 'class', 'style', 'attributeName'])

/** A reference to another part of the same drawing, as CSS writes it; the second group is the id. */
export const REFERENCE = /url\(\s*(["']?)#([^"')\s\\]+)\1\s*\)/gi

/** What a value in CSS may not hold; nothing of most. Comments are left out, as browsers do. */
export function faultInCss(value: string): Said | undefined {
  const outside = value.replace(REFERENCE, '').replace(/\/\*.*?\*\//gs, ' ')
  if (outside.includes('\\')) return images.svgUnsafe('una barra rovesciata in un valore')
  if (outside.includes('@')) return images.svgUnsafe('una regola «@» nello stile')
  const called = [...outside.matchAll(/([\w-]+)\(/g)].map(([, name = '']) => name.toLowerCase())
  if (called.includes('url')) return images.svgUnsafe('un riferimento esterno («url»)')
  const odd = called.find((name) => !FUNCTIONS.has(name))
  return odd === undefined ? undefined : images.svgUnsafe(`«${odd}()» in un valore`)
}

/** Why an element may not stand in a drawing; nothing for those that draw, and for what browsers pass over. */
export function faultInElement({ name, local, uri }: SaxesTagNS): Said | undefined {
  if (uri === SVG && ELEMENTS.has(local)) return undefined
  if (uri === SVG && local === 'script') return images.svgUnsafe('uno script')
  if (uri === SVG && local === 'image') return images.svgPhotograph()
  if (uri === 'http://www.w3.org/1999/xhtml') return images.svgUnsafe('elementi HTML')
  return isInert(uri) ? undefined : images.svgUnsafe(`l’elemento «${name}», che qui non è ammesso`)
}

/** Why an attribute may not stand in a drawing; nothing for those that draw, and for what browsers pass over. */
export function faultInAttribute({ name, local, prefix, uri, value }: SaxesAttributeNS): Said | undefined {
  if (prefix === 'xmlns' || name === 'xmlns' || XML_ATTRIBUTES.has(name)) return undefined
  if (PRIVATE.has(local)) return images.svgUnsafe(`il percorso di una cartella («${name}»)`)
  if (name === 'href' || (uri === XLINK && local === 'href')) {
    return /^#[^\\\s]+$/.test(value) ? undefined : images.svgUnsafe('un riferimento esterno («href»)')
  }
  if (uri === XLINK || (uri !== '' && isInert(uri)) || /^(?:data|aria)-[\w.-]+$/.test(name)) return undefined
  if (/^on/i.test(name)) return images.svgUnsafe(`un gestore di eventi («${name}»)`)
  if (PAINT.has(name)) return faultInCss(value)
  if (!PLAIN.has(name)) return images.svgUnsafe(`l’attributo «${name}», che qui non è ammesso`)
  const isChange = name === 'attributeName'
  return isChange && (FIXED.has(value) || !(PAINT.has(value) || PLAIN.has(value)))
    ? images.svgUnsafe(`un’animazione che cambia «${value}»`)
    : undefined
}
