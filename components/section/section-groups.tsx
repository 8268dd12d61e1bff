import { ContentsList } from '#components/issue/contents-list.tsx'
import { EditorialList } from '#components/issue/editorial-list.tsx'
import { paths } from '#lib/model/paths.ts'
import type { Counts, Pieces } from '#lib/model/pieces.ts'
import type { Section } from '#lib/model/records.ts'
import { strings } from '#lib/strings.ts'

type Row = { section: Section; description: string; counts: Counts; newest: Pieces }

/** The sections, each with what it is for and its newest pieces. */
export function SectionGroups({ rows }: { rows: readonly Row[] }) {
  return rows.map(({ section, description, counts, newest: { articles, editorials } }) => (
    <div key={section.slug} className="group">
      <div className="group-label">
        <h2>
          <a className="section-name" href={paths.section(section.slug)}>
            {section.name}
          </a>
        </h2>
        <small>{strings.authors.pieces(counts.articles, counts.editorials)}</small>
        <p>{description}</p>
      </div>
      {articles.length > 0 ? <ContentsList articles={articles} /> : <EditorialList issues={editorials} />}
    </div>
  ))
}
