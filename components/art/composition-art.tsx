import { type CompositionInput, compose, type Placed } from '#lib/art/composition.ts'

type Props = CompositionInput & {
  /** Names the themes where the drawing is content; without it the drawing is decoration. */
  label?: string
  /** Ties the drawing in a list to the same one on its page, for the view transition. */
  travel?: string
}

function Shape({ shape, id }: { shape: Placed; id?: string }) {
  return <path id={id} d={shape.d} transform={shape.transform} />
}

/**
 * A generated drawing as inline SVG. The overlap is the second form drawn again, clipped by the first:
 * both are referenced with `<use>`, so that a choir of sixteen forms is written once.
 */
export function CompositionArt({ label, travel, ...input }: Props) {
  const { id, width, height, ground, first, second, fulcrum } = compose(input)
  return (
    <svg
      className={`art ground-${ground}`}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio={input.anchored ? 'xMinYMin slice' : 'xMidYMid slice'}
      data-art={travel && `art-${travel}`}
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      <rect className="ground" width={width} height={height} />
      <g className={`first ink-${first.ink}`}>
        <Shape shape={first.shape} id={second && id} />
      </g>
      {second && (
        <>
          <g className={`second ink-${second.ink}`}>
            <g id={`${id}b`}>
              <Shape shape={second.shape} id={second.copies.length > 0 ? `${id}d` : undefined} />
              {second.copies.map(({ x, y }) => (
                <use key={`${x} ${y}`} href={`#${id}d`} x={x} y={y} />
              ))}
            </g>
          </g>
          <clipPath id={`${id}c`}>
            <use href={`#${id}`} />
          </clipPath>
          <g className="meeting ink-overlap" clipPath={`url(#${id}c)`}>
            <use href={`#${id}b`} />
          </g>
        </>
      )}
      {fulcrum && (
        <g className="fulcrum">
          <Shape shape={fulcrum} />
        </g>
      )}
    </svg>
  )
}
