import { ArticleArt } from '#components/art/article-art.tsx'
import { Byline } from '#components/ui/byline.tsx'
import { Section } from '#components/ui/section.tsx'
import { TwoVoices } from '#components/ui/two-voices.tsx'
import { langOf } from '#lib/model/language.ts'
import { paths } from '#lib/model/paths.ts'
import type { Article, Tag } from '#lib/model/records.ts'
import { strings } from '#lib/strings.ts'

type Side = { readonly tag: Tag; readonly article: Article | undefined }

const CANVAS = { width: 1000, height: 800, ground: 'light', drawing: 2 } as const

/** The best article on either side, the two drawings touching, each in its own inks. */
export function FaceToFace({ sides }: { sides: readonly Side[] }) {
  return (
    <Section title={strings.themes.faceToFace} id="faccia" className="face-to-face">
      <div>
        {sides.map(({ tag, article }) => (
          <article key={tag.slug} className={article && `inks-${article.issue.inks}`}>
            {article && (
              <div className="face-art" aria-hidden="true">
                <ArticleArt article={article} {...CANVAS} />
              </div>
            )}
            <p className="face-side">{strings.themes.sideBest(tag.name)}</p>
            {article ? (
              <>
                <h3>
                  <a href={paths.article(article.slug)} lang={langOf(article)}>
                    <TwoVoices title={article.title} />
                  </a>
                </h3>
                <p lang={langOf(article)}>{article.dek}</p>
                <Byline
                  authors={article.authors}
                  day={article.published.day}
                  fact={strings.issue.number(article.issue.number)}
                  link={false}
                />
              </>
            ) : (
              <p>{strings.themes.sideEmpty}</p>
            )}
          </article>
        ))}
      </div>
    </Section>
  )
}
