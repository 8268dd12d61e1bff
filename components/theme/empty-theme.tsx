import { HalfDisc } from '#components/art/half-disc.tsx'
import { paths } from '#lib/model/paths.ts'
import type { Tag } from '#lib/model/records.ts'
import { strings } from '#lib/strings.ts'

/** A theme that no article holds yet: «Territorio, in arrivo». */
export function EmptyTheme({ tag }: { tag: Tag }) {
  return (
    <section className="section empty-state">
      <div className="empty-art">
        <HalfDisc />
      </div>
      <div>
        <h2>
          {tag.name}, <em>{strings.themes.coming}</em>
        </h2>
        <p>{strings.themes.emptyText}</p>
        <a className="underlined" href={paths.themes}>
          {strings.themes.all}
        </a>
      </div>
    </section>
  )
}
