import { TwoVoices } from '#components/ui/two-voices.tsx'
import { constellation } from '#lib/model/constellation.ts'
import { articlesIn, type Magazine } from '#lib/model/magazine.ts'
import { linesBetween } from '#lib/model/pairs.ts'
import { strings } from '#lib/strings.ts'
import { ConstellationMap } from './constellation-map.tsx'
import { PairTable } from './pair-table.tsx'

/** Which themes stand together: as a drawing and as a table. Nothing where no two themes do. */
export function ThemeMap({ magazine }: { magazine: Magazine }) {
  const lines = linesBetween(magazine)
  if (lines.length === 0) return null
  const tied = new Set(lines.flatMap(({ a, b }) => [a.slug, b.slug]))
  const ties = lines.map(({ a, b, articles }) => ({ a, b, weight: articles.length }))
  const stars = constellation(
    magazine.tags.filter(({ slug }) => tied.has(slug)),
    ties,
  ).map((star) => ({ ...star, count: articlesIn(magazine.byTag, star.tag).length }))
  return (
    <section className="section theme-map" aria-labelledby="mappa">
      <div>
        <h2 className="split" id="mappa">
          <TwoVoices title={strings.themes.map} />
        </h2>
        <p>{strings.themes.mapText}</p>
        <PairTable lines={lines} />
      </div>
      <ConstellationMap stars={stars} lines={lines} />
    </section>
  )
}
