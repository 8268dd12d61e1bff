import { ArticleArt } from '#components/art/article-art.tsx'
import { Byline } from '#components/ui/byline.tsx'
import { Section } from '#components/ui/section.tsx'
import { ThemeLinks } from '#components/ui/theme-links.tsx'
import { TwoVoices } from '#components/ui/two-voices.tsx'
import { langOf } from '#lib/model/language.ts'
import { paths } from '#lib/model/paths.ts'
import type { Issue } from '#lib/model/records.ts'
import type { Reason, Related } from '#lib/model/related.ts'
import { strings } from '#lib/strings.ts'

/** «in questo numero» or «dal numero 5». */
export function fromIssue(issue: Issue, here: Issue): string {
  return issue.slug === here.slug ? strings.related.thisIssue : strings.related.fromIssue(issue.number)
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
              <Byline authors={article.authors} fact={fromIssue(article.issue, here)} link={false} />
              <Why reason={reason} />
            </div>
          </li>
        ))}
      </ol>
    </Section>
  )
}
