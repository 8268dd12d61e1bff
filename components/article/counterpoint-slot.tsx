import { ArticleArt } from '#components/art/article-art.tsx'
import { Glyph } from '#components/art/glyph.tsx'
import { Byline } from '#components/ui/byline.tsx'
import { TwoVoices } from '#components/ui/two-voices.tsx'
import type { Counterpoint } from '#lib/model/counterpoint.ts'
import { langOf } from '#lib/model/language.ts'
import { paths } from '#lib/model/paths.ts'
import type { Article } from '#lib/model/records.ts'
import { slugify } from '#lib/model/slug.ts'
import { isLong } from '#lib/model/title.ts'
import { strings } from '#lib/strings.ts'
import { aboutPiece } from './related-articles.tsx'

const CANVAS = { width: 900, height: 1100, ground: 'light', drawing: 2 } as const

/** The place that has the name of the hinge: the article of the opposite side, the two drawings touching, and the pair that joins them. */
export function CounterpointSlot({
  article,
  counterpoint,
}: {
  article: Article
  counterpoint: Counterpoint
}) {
  const { article: other, tag, opposite } = counterpoint
  const { imprint } = article.issue
  const name = strings.related.counterpoint(imprint)
  const id = slugify(name)
  return (
    <section className="section counterpoint" aria-labelledby={id}>
      <h2 id={id}>
        <span className="hinge">{name}</span>
      </h2>
      <div className="counterpoint-body">
        <div className="counterpoint-arts" aria-hidden="true">
          <div className={`inks-${article.issue.inks}`}>
            <ArticleArt article={article} {...CANVAS} />
          </div>
          <div className={`inks-${other.issue.inks}`}>
            <ArticleArt article={other} {...CANVAS} travel />
          </div>
        </div>
        <div className="counterpoint-text">
          <p className="counterpoint-reason">
            <span className={`inks-${article.issue.inks}`}>
              <Glyph form={tag.form} />
            </span>
            <a href={paths.pair(tag.slug, opposite.slug)}>
              {tag.name}
              {imprint.hinge === undefined ? ' ' : ', '}
              <span className="hinge">{strings.related.but(opposite.name, imprint)}</span>
            </a>
            <span className={`inks-${other.issue.inks}`}>
              <Glyph form={opposite.form} />
            </span>
          </p>
          <h3 className={isLong(other.title) ? 'split long' : 'split'}>
            <a href={paths.article(other.slug)} lang={langOf(other)}>
              <TwoVoices title={other.title} />
            </a>
          </h3>
          <p className="piece-dek" lang={langOf(other)}>
            {other.dek}
          </p>
          <Byline
            authors={other.authors}
            day={other.published.day}
            fact={aboutPiece(other, article.issue)}
            link={false}
          />
        </div>
      </div>
    </section>
  )
}
