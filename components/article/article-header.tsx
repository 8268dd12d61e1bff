import { ArticleArt } from '#components/art/article-art.tsx'
import { Byline } from '#components/ui/byline.tsx'
import { TwoVoices } from '#components/ui/two-voices.tsx'
import { readingMinutes } from '#lib/model/body.ts'
import { italianDate } from '#lib/model/italian-dates.ts'
import { langOf } from '#lib/model/language.ts'
import type { Article } from '#lib/model/records.ts'
import { isLong } from '#lib/model/title.ts'
import { strings } from '#lib/strings.ts'
import { Photo } from './photo.tsx'
import { Trail } from './trail.tsx'

type Props = {
  article: Article
  /** Below `h1` where the page is not the article's. */
  title?: 'h1' | 'h2'
}

/** The head of an article: title field beside its drawing, or above its photograph. */
export function ArticleHeader({ article, title: Heading = 'h1' }: Props) {
  const lang = langOf(article)
  return (
    <header className={article.hero ? 'article-head with-photo field' : 'article-head field'}>
      <div className="article-titles">
        <div className="article-line">
          <Trail article={article} />
          <time dateTime={article.published.day}>{italianDate(article.published.day)}</time>
        </div>
        {article.kicker && (
          <p className="kicker" lang={lang}>
            {article.kicker}
          </p>
        )}
        <Heading className={isLong(article.title) ? 'split long' : 'split'} lang={lang}>
          <TwoVoices title={article.title} />
        </Heading>
        <p className="dek" lang={lang}>
          {article.dek}
        </p>
        <Byline authors={article.authors} fact={strings.article.minutes(readingMinutes(article.body))} />
      </div>
      {article.hero ? (
        <Photo hero={article.hero} lang={lang} />
      ) : (
        <div className="article-art">
          <ArticleArt article={article} width={1100} height={1300} labelled travel />
        </div>
      )}
    </header>
  )
}
