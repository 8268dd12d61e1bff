import { ArticleEnd } from '#components/article/article-end.tsx'
import { ArticleHeader } from '#components/article/article-header.tsx'
import { ArticleRail } from '#components/article/article-rail.tsx'
import { ArticleText } from '#components/article/article-text.tsx'
import { CounterpointSlot } from '#components/article/counterpoint-slot.tsx'
import { InIssue } from '#components/article/in-issue.tsx'
import { RelatedArticles } from '#components/article/related-articles.tsx'
import { Withdrawn } from '#components/article/withdrawn.tsx'
import { Onward } from '#components/path/onward.tsx'
import { Frame } from '#components/site/frame.tsx'
import { renderedLately } from '#lib/markdown/rendered-lately.ts'
import { throughDoor } from '#lib/model/calls.ts'
import { addressOf, sourcesOf } from '#lib/model/media.ts'
import { paths } from '#lib/model/paths.ts'
import { citationOf } from '#lib/seo/citation.ts'
import { doorsOf, siteUrl } from '#lib/site.ts'
import { articleView } from '#lib/view/article.ts'
import { viewer } from '../../viewer.ts'
import '../../styles/related.css'

type Props = { params: Promise<{ slug: string }> }

const { metadata, show } = viewer(articleView)

export const generateMetadata = async ({ params }: Props) => metadata((await params).slug)

export default async function ArticlePage({ params }: Props) {
  const view = await show((await params).slug)
  if ('withdrawn' in view) {
    const { frame, withdrawn } = view
    return (
      <Frame frame={frame} inks={withdrawn.issue.inks} field>
        <Withdrawn article={withdrawn} />
      </Frame>
    )
  }
  const { article } = view
  const doors = doorsOf(view.frame.imprint)
  const inviting = doors['/proponi'] === undefined ? [] : view.calls.inviting
  const text = renderedLately(article.body, {
    imageUrl: addressOf,
    imageSet: sourcesOf,
    lang: article.lang,
    doors,
  })
  const url = `${siteUrl()}${paths.article(article.slug)}`
  return (
    <Frame frame={view.frame} inks={article.issue.inks} field graph={view.graph}>
      <div className="progress" aria-hidden="true" />
      <article>
        <ArticleHeader article={article} />
        <div className="article-body" id="testo">
          <ArticleText
            article={article}
            text={text}
            state={view.state}
            age={view.age}
            twin={view.twin}
            others={Math.max(0, view.series.length - 1)}
            call={throughDoor(view.calls.inText, doors)}
            inviting={inviting}
          />
          <ArticleRail tags={article.tags} url={url} title={article.title.text} />
        </div>
        <ArticleEnd
          article={article}
          url={url}
          notes={text.notes}
          citation={citationOf(article)}
          call={throughDoor(view.calls.closing, doors)}
          inviting={inviting}
          cited={view.cited}
          series={view.series}
        />
      </article>
      <InIssue issue={article.issue} neighbours={view.neighbours} />
      <RelatedArticles related={view.related} here={article.issue} />
      {view.counterpoint && <CounterpointSlot article={article} counterpoint={view.counterpoint} />}
      <Onward path={view.onward.path} minutes={view.onward.minutes} />
    </Frame>
  )
}
