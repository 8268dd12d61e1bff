import { ContentsList } from '#components/issue/contents-list.tsx'
import { EditorialList } from '#components/issue/editorial-list.tsx'
import { paths } from '#lib/model/paths.ts'
import type { Pieces } from '#lib/model/pieces.ts'
import type { Section } from '#lib/model/records.ts'
import { strings } from '#lib/strings.ts'

/** Pieces of each section that are shown under its name. */
const NEWEST = 2

/** The sections, each with what it is for and its newest pieces. */
export function SectionGroups({ rows }: { rows: readonly { section: Section; pieces: Pieces }[] }) {
  return rows.map(({ section, pieces: { articles, editorials } }) => (
    <div key={section.slug} className="group">
      <div className="group-label">
        <h2>
          <a className="section-name" href={paths.section(section.slug)}>
            {section.name}
          </a>
        </h2>
        <small>{strings.authors.pieces(articles.length, editorials.length)}</small>
        <p>{section.description}</p>
      </div>
      {articles.length > 0 ? (
        <ContentsList articles={articles.slice(0, NEWEST)} />
      ) : (
        <EditorialList issues={editorials.slice(0, NEWEST)} />
      )}
    </div>
  ))
}
