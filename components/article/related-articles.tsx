import { ArticleArt } from '#components/art/article-art.tsx'
import { Byline } from '#components/ui/byline.tsx'
import { Section } from '#components/ui/section.tsx'
import { ThemeLinks } from '#components/ui/theme-links.tsx'
import { TwoVoices } from '#components/ui/two-voices.tsx'
import { readingMinutes } from '#lib/model/body.ts'
import { langOf } from '#lib/model/language.ts'
import { paths } from '#lib/model/paths.ts'
import type { Article, Issue } from '#lib/model/records.ts'
import type { Reason, Related } from '#lib/model/related.ts'
import { strings } from '#lib/strings.ts'

/** «in questo numero, 6 minuti» or «dal numero 5, 6 minuti». */
export function aboutPiece({ issue, body }: Article, here: Issue): string {
  const from = issue.slug === here.slug ? strings.related.thisIssue : strings.related.fromIssue(issue.number)
  return `${from}, ${strings.article.minutes(readingMinutes(body))}`
}

function Why({ reason }: { reason: Reason }) {
  return (
    <div className="why">
      <b>{reason.kind === 'tags' ? strings.related.common : strings.related[reason.kind]}</b>
      {reason.kind === 'tags' && <ThemeLinks tags={reason.tags} />}
    </div>
  )
}

/** «Da leggere accanto»: each piece in the inks of its own issue, each with its reason. */
export function RelatedArticles({ related, here }: { related: readonly Related[]; here: Issue }) {
  if (related.length === 0) return null
  return (
    <Section title={strings.related.title} id="accanto" className="related">
      <ol>
        {related.map(({ article, reason }) => (
          <li key={article.slug} className={`related-item inks-${article.issue.inks}`}>
            <a className="piece-art" href={paths.article(article.slug)} tabIndex={-1} aria-hidden="true">
              <ArticleArt article={article} width={800} height={1000} travel />
            </a>
            <div className="piece-text">
              <h3>
                <a href={paths.article(article.slug)} lang={langOf(article)}>
                  <TwoVoices title={article.title} />
                </a>
              </h3>
              <p className="piece-dek" lang={langOf(article)}>
                {article.dek}
              </p>
              <Byline
                authors={article.authors}
                day={article.published.day}
                fact={aboutPiece(article, here)}
                link={false}
              />
              <Why reason={reason} />
            </div>
          </li>
        ))}
      </ol>
    </Section>
  )
}
