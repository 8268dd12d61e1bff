import { lockup, type Words } from '#lib/art/lockup.ts'

/** The two opposites as a drawing that fills its line exactly; the words themselves stand beside it for everyone else. */
export function LockupArt({ words }: { words: Words }) {
  const { width, height, lines } = lockup(words)
  return (
    <svg className="lockup" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {lines.map(({ voice, text, size, x, y, length }) => (
        <text
          key={voice}
          className={voice}
          fontSize={size}
          x={x}
          y={y}
          textLength={length}
          lengthAdjust="spacingAndGlyphs"
        >
          {text}
        </text>
      ))}
    </svg>
  )
}
