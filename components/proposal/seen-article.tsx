import { ArticleHeader } from '#components/article/article-header.tsx'
import { Endnotes } from '#components/article/endnotes.tsx'
import { Practice } from '#components/article/practice.tsx'
import { Sources } from '#components/article/sources.tsx'
import { Summary } from '#components/article/summary.tsx'
import { SafeHtml } from '#components/ui/safe-html.tsx'
import { Section } from '#components/ui/section.tsx'
import { langOf } from '#lib/model/language.ts'
import type { Proposal } from '#lib/model/proposal.ts'
import { strings } from '#lib/strings.ts'

export const SEEN_ID = 'anteprima'

/** A proposed article as its page would show it, without what stands around it there. */
export function SeenArticle({ seen: { article, text } }: { seen: NonNullable<Proposal['seen']> }) {
  const lang = langOf(article)
  return (
    <Section title={strings.proposal.seen} id={SEEN_ID} className="seen">
      <article className={`inks-${article.issue.inks}`}>
        <ArticleHeader article={article} title="h2" />
        <div className="article-body">
          <div className="text-column">
            <Summary sentences={article.summary} lang={lang} />
            <SafeHtml className="prose" html={text.sections.join('')} lang={lang} />
            <Practice steps={article.steps} lang={lang} />
          </div>
        </div>
        <div className="article-end">
          <Endnotes notes={text.notes} lang={lang} />
          <Sources sources={article.sources} />
        </div>
      </article>
    </Section>
  )
}
