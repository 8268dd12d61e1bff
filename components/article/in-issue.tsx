import { OppositesInLine } from '#components/issue/opposites.tsx'
import { TwoVoices } from '#components/ui/two-voices.tsx'
import type { Neighbours } from '#lib/model/issue.ts'
import { langOf } from '#lib/model/language.ts'
import { paths } from '#lib/model/paths.ts'
import type { Article, Issue } from '#lib/model/records.ts'
import { strings } from '#lib/strings.ts'

type CellProps = {
  article?: Article
  issue: Issue
  className: string
  rel: 'prev' | 'next'
  label: string
  end: string
}

function Cell({ article, issue, className, rel, label, end }: CellProps) {
  return (
    <a
      className={className}
      href={article ? paths.article(article.slug) : paths.issue(issue.slug)}
      rel={article ? rel : undefined}
    >
      <small>{article ? label : end}</small>
      <span className="neighbour-title" lang={article && langOf(article)}>
        {article ? <TwoVoices title={article.title} /> : <OppositesInLine issue={issue} />}
      </span>
    </a>
  )
}

/** The articles before and after in the issue; at its ends the cell leads to the issue itself. */
export function InIssue({ issue, neighbours }: { issue: Issue; neighbours: Neighbours<Article> }) {
  if (!neighbours.previous && !neighbours.next) return null
  return (
    <nav className="neighbours in-issue" aria-label={strings.article.inIssue}>
      <Cell
        article={neighbours.previous}
        issue={issue}
        className="field"
        rel="prev"
        label={strings.article.previous}
        end={strings.article.opensIssue}
      />
      <Cell
        article={neighbours.next}
        issue={issue}
        className="neighbour-empty"
        rel="next"
        label={strings.article.next}
        end={strings.article.closesIssue}
      />
    </nav>
  )
}
