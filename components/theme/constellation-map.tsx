import { SHAPES } from '#lib/art/shapes.ts'
import type { Star } from '#lib/model/constellation.ts'
import type { PairCount } from '#lib/model/pairs.ts'
import { paths } from '#lib/model/paths.ts'

type Props = { stars: readonly (Star & { readonly count: number })[]; lines: readonly PairCount[] }

const SIZE = 1000
const CENTRE = SIZE / 2
const RADIUS = 240
const LABELS = 276
/** Letters of a name that reach from there to the nearest edge of the drawing, where a narrow screen shows it. */
const LETTERS = 15
/** A longer name is drawn this much smaller, which is 12 px on a narrow screen; then its end is left out. */
const SMALLEST = 0.96
/** How far a line is drawn towards the centre: lines of one bundle keep apart. */
const PULL = 0.55

const at = (angle: number, radius: number): readonly [number, number] => {
  const turn = ((angle - 90) * Math.PI) / 180
  return [CENTRE + radius * Math.cos(turn), CENTRE + radius * Math.sin(turn)]
}
const round = (value: number): number => Math.round(value * 10) / 10

/** A name as it fits between the circle and the edge at an angle: there is most room towards the corners. */
function label(name: string, angle: number): { readonly text: string; readonly scale: number } {
  const turn = (angle * Math.PI) / 180
  const edge = CENTRE / Math.max(Math.abs(Math.cos(turn)), Math.abs(Math.sin(turn)))
  const room = (LETTERS * (edge - LABELS)) / (CENTRE - LABELS)
  const scale = Math.min(1, Math.max(SMALLEST, room / name.length))
  const fits = Math.floor(room / scale)
  return {
    text: name.length > fits ? `${name.slice(0, fits - 1).trimEnd()}…` : name,
    scale: Math.round(scale * 100) / 100,
  }
}

function Line({ pair, from, to }: { pair: PairCount; from: number; to: number }) {
  const [x1, y1] = at(from, RADIUS)
  const [x2, y2] = at(to, RADIUS)
  const bend = ([x, y]: readonly [number, number]) => `${round(x)} ${round(y)}`
  const middle = bend([
    ((x1 + x2) / 2) * (1 - PULL) + CENTRE * PULL,
    ((y1 + y2) / 2) * (1 - PULL) + CENTRE * PULL,
  ])
  const d = `M${bend([x1, y1])}Q${middle} ${bend([x2, y2])}`
  return (
    <a href={paths.pair(pair.a.slug, pair.b.slug)} tabIndex={-1}>
      <path className="tie-target" d={d} />
      <path className={pair.opposite ? 'tie opposite-tie' : 'tie'} d={d} strokeWidth={1 + pair.count * 1.6} />
    </a>
  )
}

/**
 * The themes on a circle with the lines between them: a drawing with links for the pointer. The table beside it says the same
 * to everyone else, so the drawing is hidden from the tree and from the keyboard.
 */
export function ConstellationMap({ stars, lines }: Props) {
  const angles = new Map(stars.map(({ tag, angle }) => [tag.slug, angle]))
  return (
    <svg className="constellation" viewBox={`0 0 ${SIZE} ${SIZE}`} aria-hidden="true">
      {lines.map((pair) => (
        <Line
          key={`${pair.a.slug} ${pair.b.slug}`}
          pair={pair}
          from={angles.get(pair.a.slug) ?? 0}
          to={angles.get(pair.b.slug) ?? 0}
        />
      ))}
      {stars.map(({ tag, angle, count }) => {
        const side = 16 + 11 * Math.sqrt(count)
        const [x, y] = at(angle, RADIUS)
        const [labelX, labelY] = at(angle, LABELS)
        const left = angle > 180
        const { text, scale } = label(tag.name, angle)
        return (
          <a key={tag.slug} href={paths.theme(tag.slug)} tabIndex={-1}>
            <circle className="star-ground" cx={round(x)} cy={round(y)} r={round(side * 0.68)} />
            <path
              className="star"
              d={SHAPES[tag.form]}
              fillRule="evenodd"
              transform={`translate(${round(x - side / 2)} ${round(y - side / 2)}) scale(${round(side) / 100})`}
            />
            <text
              dominantBaseline="middle"
              textAnchor={left ? 'end' : 'start'}
              transform={`translate(${round(labelX)} ${round(labelY)}) rotate(${round(left ? angle + 90 : angle - 90)}) scale(${scale})`}
            >
              {text}
            </text>
          </a>
        )
      })}
    </svg>
  )
}
