import { Frame } from '#components/site/frame.tsx'
import { Mosaic } from '#components/theme/mosaic.tsx'
import { ThemeMap } from '#components/theme/theme-map.tsx'
import { PageHead } from '#components/ui/page-head.tsx'
import { strings } from '#lib/strings.ts'
import { themesView } from '#lib/view/themes.ts'
import { viewer } from '../viewer.ts'
import '../styles/constellation.css'

const { metadata, show } = viewer(themesView)

export const generateMetadata = () => metadata()

export default async function Themes() {
  const { frame, graph, themes, lines, stars } = await show()
  return (
    <Frame frame={frame} place="themes" graph={graph}>
      <PageHead title={strings.themes.title(themes.length)} deck={strings.themes.deck} />
      <Mosaic themes={themes} />
      <ThemeMap lines={lines} stars={stars} imprint={frame.imprint} />
    </Frame>
  )
}
