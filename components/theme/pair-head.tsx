import { Glyph } from '#components/art/glyph.tsx'
import { TwoVoices } from '#components/ui/two-voices.tsx'
import type { Imprint } from '#lib/model/imprint.ts'
import type { PairCount } from '#lib/model/pairs.ts'
import { paths } from '#lib/model/paths.ts'
import { strings } from '#lib/strings.ts'

/** The head of two themes: their names in two voices, their forms side by side. */
export function PairHead({
  pair: { a, b, count, opposite },
  imprint,
}: {
  pair: PairCount
  imprint: Imprint
}) {
  const join = opposite ? strings.themes.oppositeJoin : strings.themes.pairJoin
  return (
    <section className="theme-head pair-head field">
      <div className="theme-text">
        <p className="theme-line">
          <a href={paths.themes}>
            {opposite && count === 0 ? strings.themes.oppositeLine : strings.themes.pairLine(count)}
          </a>
        </p>
        <h1 className="split">
          <TwoVoices title={join(a.name, b.name, imprint)} />
        </h1>
        <ul className="pair-names">
          {[a, b].map((tag) => (
            <li key={tag.slug}>
              <a href={paths.theme(tag.slug)}>{tag.name}</a>: {tag.description}
            </li>
          ))}
        </ul>
      </div>
      <div className="theme-form">
        <Glyph form={a.form} />
        <Glyph form={b.form} />
      </div>
    </section>
  )
}
