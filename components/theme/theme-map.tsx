import type { ComponentProps } from 'react'
import { TwoVoices } from '#components/ui/two-voices.tsx'
import type { Imprint } from '#lib/model/imprint.ts'
import { strings } from '#lib/strings.ts'
import { ConstellationMap } from './constellation-map.tsx'
import { PairTable } from './pair-table.tsx'

/** Which themes stand together: as a drawing and as a table. Nothing where no two themes do. */
export function ThemeMap({
  lines,
  stars,
  imprint,
}: ComponentProps<typeof ConstellationMap> & { imprint: Imprint }) {
  if (lines.length === 0) return null
  return (
    <section className="section theme-map" aria-labelledby="mappa">
      <div>
        <h2 className="split" id="mappa">
          <TwoVoices title={strings.themes.map} />
        </h2>
        <p>{strings.themes.mapText}</p>
        <PairTable lines={lines} imprint={imprint} />
      </div>
      <ConstellationMap stars={stars} lines={lines} />
    </section>
  )
}
