import { Glyph } from '#components/art/glyph.tsx'
import { paths } from '#lib/model/paths.ts'
import type { Tag } from '#lib/model/records.ts'

/** Themes as links, each with its form. */
export function ThemeLinks({ tags }: { tags: readonly Tag[] }) {
  if (tags.length === 0) return null
  return (
    <div className="themes">
      {tags.map((tag) => (
        <a key={tag.slug} className="theme" href={paths.theme(tag.slug)}>
          <Glyph form={tag.form} />
          {tag.name}
        </a>
      ))}
    </div>
  )
}
