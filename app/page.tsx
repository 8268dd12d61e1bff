import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ContentsList } from '#components/issue/contents-list.tsx'
import { BlockPieces, LeadPiece } from '#components/issue/front-pieces.tsx'
import { Manifesto } from '#components/issue/manifesto.tsx'
import { OpinionBand } from '#components/issue/opinion-band.tsx'
import { Shelf } from '#components/issue/shelf.tsx'
import { Frame } from '#components/site/frame.tsx'
import { Section } from '#components/ui/section.tsx'
import { currentMagazine } from '#lib/content/current.ts'
import { readingMinutes } from '#lib/model/body.ts'
import { frontPage, issueTitle } from '#lib/model/issue.ts'
import { langOf } from '#lib/model/language.ts'
import { articlesIn } from '#lib/model/magazine.ts'
import { paths } from '#lib/model/paths.ts'
import { homeGraph } from '#lib/seo/graph/graphs.ts'
import { metadataOf } from '#lib/seo/metadata.ts'
import { homeFacts } from '#lib/seo/pages.ts'
import { strings } from '#lib/strings.ts'

const EARLIER = 4

export async function generateMetadata(): Promise<Metadata> {
  return metadataOf(homeFacts(await currentMagazine()))
}

export default async function Home() {
  const magazine = await currentMagazine()
  const [issue, ...earlier] = magazine.issues
  if (!issue) notFound()
  const articles = articlesIn(magazine.byIssue, issue)
  const { lead, block, opinion, rest } = frontPage(articles)
  return (
    <Frame magazine={magazine} inks={issue.inks} field graph={homeGraph(magazine)}>
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
          <ContentsList articles={rest} from={articles.length - rest.length + 1} />
        </Section>
      )}
      {earlier.length > 0 && (
        <Section title={strings.issue.before} id="prima">
          <Shelf issues={earlier.slice(0, EARLIER)} />
        </Section>
      )}
    </Frame>
  )
}
