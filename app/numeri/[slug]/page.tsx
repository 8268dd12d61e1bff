import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { ContentsList } from '#components/issue/contents-list.tsx'
import { CONTENTS, IssueHead } from '#components/issue/issue-head.tsx'
import { IssueNeighbours } from '#components/issue/issue-neighbours.tsx'
import { Frame } from '#components/site/frame.tsx'
import { Alphabet } from '#components/theme/alphabet.tsx'
import { Follow } from '#components/ui/follow.tsx'
import { Section } from '#components/ui/section.tsx'
import { currentMagazine } from '#lib/content/current.ts'
import { renderBody } from '#lib/markdown/render.ts'
import { neighbouringIssues } from '#lib/model/issue.ts'
import { articlesIn } from '#lib/model/magazine.ts'
import { addressOf, sourcesOf } from '#lib/model/media.ts'
import { paths } from '#lib/model/paths.ts'
import { tagsOf } from '#lib/model/themes.ts'
import { issueGraph } from '#lib/seo/graph/graphs.ts'
import { metadataOf } from '#lib/seo/metadata.ts'
import { issueFacts } from '#lib/seo/pages.ts'
import { siteDoors } from '#lib/site.ts'
import { strings } from '#lib/strings.ts'

type Props = { params: Promise<{ slug: string }> }

/** An issue by its address; `numbered` is the one that everybody calls by the number at that address. */
async function find({ params }: Props) {
  const [magazine, { slug }] = await Promise.all([currentMagazine(), params])
  const numbered = magazine.issues.find(({ number }) => String(number) === slug)
  return { magazine, issue: magazine.bySlug.issue.get(slug), numbered }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { magazine, issue } = await find(props)
  return issue ? metadataOf(issueFacts(magazine, issue)) : {}
}

export default async function IssuePage(props: Props) {
  const { magazine, issue, numbered } = await find(props)
  if (!issue && numbered) permanentRedirect(paths.issue(numbered.slug))
  if (!issue) notFound()
  const articles = articlesIn(magazine.byIssue, issue)
  const current = issue.slug === magazine.issues[0]?.slug
  const editorial = renderBody(issue.body, { imageUrl: addressOf, imageSet: sourcesOf, doors: siteDoors() })
  return (
    <Frame
      magazine={magazine}
      inks={issue.inks}
      place={current ? 'issue' : 'archive'}
      below={!current}
      graph={issueGraph(magazine, issue)}
    >
      <IssueHead issue={issue} editorial={editorial} />
      <Section title={strings.issue.contents} id={CONTENTS}>
        <ContentsList articles={articles} from={1} leads />
        <Follow page={paths.issue(issue.slug)} what="numero" />
      </Section>
      <Section title={strings.issue.themes} id="temi">
        <Alphabet
          themes={tagsOf(articles).map(({ tag, count }) => ({ tag, fact: strings.issue.pieces(count) }))}
        />
      </Section>
      <IssueNeighbours issue={issue} neighbours={neighbouringIssues(magazine, issue)} />
    </Frame>
  )
}
