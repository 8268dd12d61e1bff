import { mark } from '#lib/art/mark.ts'

/** What the drawing of the mark is called where a page first has it; elsewhere it is used again. */
const DRAWING = 'marchio'
/** From the top of the box to the baseline, and the height of the box, in thousandths of an em: where a line of type would stand. */
const BASE = 734
const HEIGHT = 800

/** The mark: the name in one path. `first` is where the page has it first, in the masthead; the others repeat that drawing. */
export function Wordmark({ name, first }: { name: string; first?: boolean }) {
  const { width, d } = mark(name)
  return (
    <svg
      className="wordmark"
      viewBox={`0 -${BASE} ${width} ${HEIGHT}`}
      width={`${width / 1000}em`}
      height={`${HEIGHT / 1000}em`}
      preserveAspectRatio="xMinYMid"
      role="img"
      aria-label={name}
      focusable="false"
    >
      {first ? <path id={DRAWING} d={d} /> : <use href={`#${DRAWING}`} />}
    </svg>
  )
}
