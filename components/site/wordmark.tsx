import { EM, mark, markWidth } from '#lib/art/mark.ts'

/** What the drawing of the mark is called where a page first has it; elsewhere it is used again. */
const DRAWING = 'marchio'
/** From the top of the box to the baseline, and the height of the box, in units of the mark: where a line of type would stand. */
const BASE = 257
const HEIGHT = 280

/** The mark: the name in one path. `first` is where the page has it first, in the masthead; the others repeat that drawing. */
export function Wordmark({ name, first }: { name: string; first?: boolean }) {
  const width = markWidth(name)
  return (
    <svg
      className="wordmark"
      viewBox={`0 -${BASE} ${width} ${HEIGHT}`}
      width={`${width / EM}em`}
      height={`${HEIGHT / EM}em`}
      role="img"
      aria-label={name}
    >
      {first ? <path id={DRAWING} d={mark(name).d} /> : <use href={`#${DRAWING}`} />}
    </svg>
  )
}
