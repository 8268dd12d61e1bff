import { ArticleArt } from '#components/art/article-art.tsx'
import { Byline } from '#components/ui/byline.tsx'
import { ThemeLinks } from '#components/ui/theme-links.tsx'
import { TwoVoices } from '#components/ui/two-voices.tsx'
import { readingMinutes } from '#lib/model/body.ts'
import { langOf } from '#lib/model/language.ts'
import { paths } from '#lib/model/paths.ts'
import type { Article } from '#lib/model/records.ts'
import { drawnThemes } from '#lib/model/themes.ts'
import { isLong } from '#lib/model/title.ts'
import { strings } from '#lib/strings.ts'

/** The four places of the home page, from the largest to the smallest; each has its canvas. */
const CANVAS = {
  'lead-piece': { width: 1400, height: 1200 },
  'piece-tall': { width: 900, height: 1050 },
  'piece-low': { width: 1000, height: 1000 },
  'piece-spare': { width: 900, height: 1200 },
} as const

type Props = { article: Article; place: keyof typeof CANVAS }

/** An article on the home page: drawing, themes, title, deck, byline. The drawing repeats the link for the pointer only. */
export function Piece({ article, place }: Props) {
  const href = paths.article(article.slug)
  const large = place === 'lead-piece' || place === 'piece-tall'
  return (
    <article className={`piece ${place}`}>
      <a className="piece-art" href={href} tabIndex={-1} aria-hidden="true">
        <ArticleArt article={article} {...CANVAS[place]} travel />
      </a>
      <div className="piece-text">
        <ThemeLinks tags={drawnThemes(article.tags)} />
        <h3 className={large ? (isLong(article.title) ? 'split long' : 'split') : undefined}>
          <a href={href} lang={langOf(article)}>
            <TwoVoices title={article.title} />
          </a>
        </h3>
        <p className="piece-dek" lang={langOf(article)}>
          {article.dek}
        </p>
        <Byline authors={article.authors} fact={strings.article.minutes(readingMinutes(article.body))} />
      </div>
    </article>
  )
}
