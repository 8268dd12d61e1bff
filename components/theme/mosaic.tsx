import { Glyph } from '#components/art/glyph.tsx'
import { apart } from '#lib/model/apart.ts'
import { paths } from '#lib/model/paths.ts'
import type { Tag } from '#lib/model/records.ts'
import { strings } from '#lib/strings.ts'

/** Grounds alternate by threes over four columns, so that no two neighbours match. */
const GROUNDS = ['on-paper', 'on-light', 'on-strong'] as const

/** All the themes as a mosaic of forms, no two alike beside each other, with how many articles each holds. */
export function Mosaic({ themes }: { themes: readonly { tag: Tag; count: number }[] }) {
  return (
    <ul className="mosaic">
      {apart(themes, ({ tag }) => tag.form).map(({ tag, count }, at) => (
        <li key={tag.slug} className={GROUNDS[at % GROUNDS.length]}>
          <a href={paths.theme(tag.slug)}>
            <Glyph form={tag.form} />
            <span>
              {tag.name}
              <small>{count === 0 ? strings.themes.coming : count}</small>
            </span>
          </a>
        </li>
      ))}
    </ul>
  )
}
