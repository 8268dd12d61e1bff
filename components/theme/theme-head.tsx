import { Glyph } from '#components/art/glyph.tsx'
import type { Imprint } from '#lib/model/imprint.ts'
import { paths } from '#lib/model/paths.ts'
import type { Tag } from '#lib/model/records.ts'
import { strings } from '#lib/strings.ts'

type Props = { tag: Tag; description: string; count: number; opposite: Tag | undefined; imprint: Imprint }

/** The head of a theme: its name, what the magazine means by it, its form, the way to its opposite, side by side. */
export function ThemeHead({ tag, description, count, opposite, imprint }: Props) {
  return (
    <section className="theme-head field">
      <div className="theme-text">
        <p className="theme-line">
          <a href={paths.themes}>{strings.themes.label(count)}</a>
        </p>
        <h1>{tag.name}</h1>
        <p className="deck">{description}</p>
        {opposite && (
          <p className="theme-opposite">
            <a href={paths.pair(tag.slug, opposite.slug)}>
              <span className="hinge">{strings.related.but(opposite.name, imprint)}</span>
              <Glyph form={opposite.form} />
            </a>
          </p>
        )}
      </div>
      <div className="theme-form">
        <Glyph form={tag.form} />
      </div>
    </section>
  )
}
