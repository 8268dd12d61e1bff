import { Glyph } from '#components/art/glyph.tsx'
import { paths } from '#lib/model/paths.ts'
import type { Tag } from '#lib/model/records.ts'

/** Themes as large forms, each with its name and a fact below. */
export function Alphabet({ themes }: { themes: readonly { tag: Tag; fact: string }[] }) {
  return (
    <ul className="alphabet">
      {themes.map(({ tag, fact }) => (
        <li key={tag.slug}>
          <a href={paths.theme(tag.slug)}>
            <Glyph form={tag.form} />
            {tag.name}
            <small>{fact}</small>
          </a>
        </li>
      ))}
    </ul>
  )
}
