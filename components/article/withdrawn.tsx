import { Missing } from '#components/site/missing.tsx'
import { paths } from '#lib/model/paths.ts'
import type { Article } from '#lib/model/records.ts'
import { strings } from '#lib/strings.ts'

/** The page of a withdrawn article: which and why, and the way on. Delivery answers it with 410. */
export function Withdrawn({ article }: { article: Article }) {
  if (!article.withdrawn) return null
  return (
    <Missing
      code={strings.withdrawn.code(article.withdrawn.date)}
      title={strings.withdrawn.title}
      text={strings.withdrawn.text(article.title.text, article.withdrawn.reason)}
    >
      <a className="button" href={paths.issue(article.issue.slug)}>
        {strings.missing.toIssue(article.issue.number)}
      </a>
      <a className="underlined" href={paths.articles}>
        {strings.missing.toArticles}
      </a>
    </Missing>
  )
}
