import { Glyph } from '#components/art/glyph.tsx'
import { paths } from '#lib/model/paths.ts'
import type { Tag } from '#lib/model/records.ts'

/** Themes as links, each with its form. */
export function ThemeLinks({ tags }: { tags: readonly Tag[] }) {
  if (tags.length === 0) return null
  return (
    <ul className="themes">
      {tags.map((tag) => (
        <li key={tag.slug}>
          <a className="theme" href={paths.theme(tag.slug)}>
            <Glyph form={tag.form} />
            {tag.name}
          </a>
        </li>
      ))}
    </ul>
  )
}
