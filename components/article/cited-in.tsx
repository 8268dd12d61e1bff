import { TwoVoices } from '#components/ui/two-voices.tsx'
import { langOf } from '#lib/model/language.ts'
import { paths } from '#lib/model/paths.ts'
import type { Article } from '#lib/model/records.ts'
import { strings } from '#lib/strings.ts'

/** «Citato in»: the articles that link to this one. */
export function CitedIn({ articles }: { articles: readonly Article[] }) {
  if (articles.length === 0) return null
  return (
    <section className="sources" aria-labelledby="citato">
      <h2 id="citato">{strings.article.citedIn}</h2>
      <ul>
        {articles.map((article) => (
          <li key={article.slug}>
            <a href={paths.article(article.slug)} lang={langOf(article)}>
              <TwoVoices title={article.title} />
            </a>
            , {strings.issue.number(article.issue.number).toLowerCase()}
          </li>
        ))}
      </ul>
    </section>
  )
}
