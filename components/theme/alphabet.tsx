import { Glyph } from '#components/art/glyph.tsx'
import { apart } from '#lib/model/apart.ts'
import { paths } from '#lib/model/paths.ts'
import type { Tag } from '#lib/model/records.ts'

type Theme = {
  tag: Tag
  fact: string
  /** Where the fact leads, if not to the theme. */
  href?: string
}

/** Themes as large forms, no two alike beside each other, each with its name and a fact below. */
export function Alphabet({ themes }: { themes: readonly Theme[] }) {
  return (
    <ul className="alphabet">
      {apart(themes, ({ tag }) => tag.form).map(({ tag, fact, href }) => (
        <li key={tag.slug}>
          <a href={paths.theme(tag.slug)}>
            <Glyph form={tag.form} />
            {tag.name}
            {!href && <small>{fact}</small>}
          </a>
          {href && (
            <a className="alphabet-fact" href={href}>
              <small>{fact}</small>
            </a>
          )}
        </li>
      ))}
    </ul>
  )
}
