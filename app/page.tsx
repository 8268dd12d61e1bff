import { ContentsList } from '#components/issue/contents-list.tsx'
import { BlockPieces, LeadPiece } from '#components/issue/front-pieces.tsx'
import { Manifesto } from '#components/issue/manifesto.tsx'
import { OpinionBand } from '#components/issue/opinion-band.tsx'
import { Shelf } from '#components/issue/shelf.tsx'
import { Frame } from '#components/site/frame.tsx'
import { Section } from '#components/ui/section.tsx'
import { readingMinutes } from '#lib/model/body.ts'
import { issueTitle } from '#lib/model/issue.ts'
import { langOf } from '#lib/model/language.ts'
import { paths } from '#lib/model/paths.ts'
import { strings } from '#lib/strings.ts'
import { homeView } from '#lib/view/issues.ts'
import { viewer } from './viewer.ts'
import './styles/manifesto.css'

const { metadata, show } = viewer(homeView)

export const generateMetadata = () => metadata()

export default async function Home() {
  const { frame, graph, issue, front, count, earlier } = await show()
  const { lead, block, opinion, rest } = front
  return (
    <Frame frame={frame} inks={issue.inks} field graph={graph}>
      <Manifesto issue={issue} />
      {lead && <LeadPiece article={lead} />}
      <BlockPieces articles={block} />
      {opinion ? (
        <OpinionBand
          label={strings.issue.opinion}
          title={opinion.title}
          href={paths.article(opinion.slug)}
          dek={opinion.dek}
          lang={langOf(opinion)}
          authors={opinion.authors}
          fact={strings.article.minutes(readingMinutes(opinion.body))}
        />
      ) : (
        <OpinionBand
          label={strings.issue.editorial}
          title={issue.title ?? { text: issueTitle(issue), first: issueTitle(issue) }}
          href={paths.issue(issue.slug)}
          dek={issue.subtitle}
          authors={issue.authors}
          fact={strings.article.minutes(readingMinutes(issue.body))}
        />
      )}
      {rest.length > 0 && (
        <Section title={strings.issue.rest} id="poi">
          <ContentsList articles={rest} from={count - rest.length + 1} />
        </Section>
      )}
      {earlier.length > 0 && (
        <Section title={strings.issue.before} id="prima">
          <Shelf issues={earlier} />
        </Section>
      )}
    </Frame>
  )
}
