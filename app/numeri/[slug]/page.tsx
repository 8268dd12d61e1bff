import { ContentsList } from '#components/issue/contents-list.tsx'
import { CONTENTS, IssueHead } from '#components/issue/issue-head.tsx'
import { IssueImprint } from '#components/issue/issue-imprint.tsx'
import { IssueNeighbours } from '#components/issue/issue-neighbours.tsx'
import { TakeAlong } from '#components/issue/take-along.tsx'
import { Frame } from '#components/site/frame.tsx'
import { Alphabet } from '#components/theme/alphabet.tsx'
import { Follow } from '#components/ui/follow.tsx'
import { Section } from '#components/ui/section.tsx'
import { renderedLately } from '#lib/markdown/rendered-lately.ts'
import { addressOf, sourcesOf } from '#lib/model/media.ts'
import { paths } from '#lib/model/paths.ts'
import { doorsOf, siteUrl } from '#lib/site.ts'
import { strings } from '#lib/strings.ts'
import { issueView } from '#lib/view/issues.ts'
import { viewer } from '../../viewer.ts'

type Props = { params: Promise<{ slug: string }> }

const { metadata, show } = viewer(issueView)

export const generateMetadata = async ({ params }: Props) => metadata((await params).slug)

export default async function IssuePage({ params }: Props) {
  const view = await show((await params).slug)
  const { frame, graph, issue, isCurrent, articles, themes, epubKilobytes, pdfBytes, neighbours } = view
  const editorial = renderedLately(issue.body, {
    imageUrl: addressOf,
    imageSet: sourcesOf,
    doors: doorsOf(issue.imprint),
  })
  return (
    <Frame
      frame={frame}
      inks={issue.inks}
      place={isCurrent ? 'issue' : 'archive'}
      below={!isCurrent}
      graph={graph}
    >
      <IssueHead issue={issue} editorial={editorial} />
      <Section title={strings.issue.contents} id={CONTENTS}>
        <ContentsList articles={articles} from={1} leads />
        <TakeAlong slug={issue.slug} epubKilobytes={epubKilobytes} pdfBytes={pdfBytes} />
        <Follow page={paths.issue(issue.slug)} what="numero" />
      </Section>
      <Section title={strings.issue.themes} id="temi">
        <Alphabet themes={themes.map(({ tag, count }) => ({ tag, fact: strings.issue.pieces(count) }))} />
      </Section>
      <IssueImprint issue={issue} url={siteUrl() + paths.issue(issue.slug)} />
      <IssueNeighbours issue={issue} neighbours={neighbours} />
    </Frame>
  )
}
