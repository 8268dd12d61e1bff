import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
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
import { currentMagazine } from '#lib/content/current.ts'
import { renderBody } from '#lib/markdown/render.ts'
import { accompany } from '#lib/model/accompany.ts'
import { callsOf } from '#lib/model/calls.ts'
import { citationsOf } from '#lib/model/citations.ts'
import { addressOf, sourcesOf } from '#lib/model/media.ts'
import { paths } from '#lib/model/paths.ts'
import { ageInYears, stateOf } from '#lib/model/publication.ts'
import { pathAfter } from '#lib/model/reading-path.ts'
import { seriesOf } from '#lib/model/series.ts'
import { twinOf } from '#lib/model/translation.ts'
import { citationOf } from '#lib/seo/citation.ts'
import { articleGraph } from '#lib/seo/graph/graphs.ts'
import { metadataOf } from '#lib/seo/metadata.ts'
import { articleFacts } from '#lib/seo/pages.ts'
import { siteDoors, siteUrl } from '#lib/site.ts'
import { strings } from '#lib/strings.ts'

/** Minutes of «Continua da qui». */
const ONWARD = 15

type Props = { params: Promise<{ slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [magazine, { slug }] = await Promise.all([currentMagazine(), params])
  const article = magazine.bySlug.article.get(slug)
  if (!article) return magazine.withdrawn.has(slug) ? { title: strings.withdrawn.metadata } : {}
  return metadataOf(articleFacts(magazine, article))
}

export default async function ArticlePage({ params }: Props) {
  const [magazine, { slug }] = await Promise.all([currentMagazine(), params])
  const article = magazine.bySlug.article.get(slug)
  if (!article) {
    const gone = magazine.withdrawn.get(slug)
    if (gone) return <Withdrawn magazine={magazine} article={gone} />
    const moved = magazine.aliases.get(slug)
    if (moved) permanentRedirect(paths.article(moved))
    notFound()
  }
  const { neighbours, counterpoint, related, shown } = accompany(magazine, article)
  const text = renderBody(article.body, {
    imageUrl: addressOf,
    imageSet: sourcesOf,
    lang: article.lang,
    doors: siteDoors(),
  })
  const url = `${siteUrl()}${paths.article(slug)}`
  const series = seriesOf(magazine, article)
  const calls = callsOf(magazine, article)
  const { now } = magazine.view
  return (
    <Frame magazine={magazine} inks={article.issue.inks} field graph={articleGraph(magazine, article)}>
      <div className="progress" aria-hidden="true" />
      <article>
        <ArticleHeader article={article} />
        <div className="article-body" id="testo">
          <ArticleText
            article={article}
            text={text}
            state={stateOf(article, now)}
            age={ageInYears(article, now)}
            twin={twinOf(magazine, article)}
            others={Math.max(0, series.length - 1)}
            call={calls.inText}
          />
          <ArticleRail tags={article.tags} url={url} title={article.title.text} />
        </div>
        <ArticleEnd
          article={article}
          url={url}
          notes={text.notes}
          citation={citationOf(article)}
          call={calls.closing}
          cited={citationsOf(magazine, article)}
          series={series}
        />
      </article>
      <InIssue issue={article.issue} neighbours={neighbours} />
      <RelatedArticles related={related} here={article.issue} />
      {counterpoint && <CounterpointSlot article={article} counterpoint={counterpoint} />}
      <Onward path={pathAfter(magazine, article, ONWARD, shown)} minutes={ONWARD} />
    </Frame>
  )
}
