import { Portrait } from '#components/art/portrait.tsx'
import { TwoVoices } from '#components/ui/two-voices.tsx'
import { paths } from '#lib/model/paths.ts'
import type { Counts } from '#lib/model/pieces.ts'
import type { Author } from '#lib/model/records.ts'
import { strings } from '#lib/strings.ts'

/** All who sign, with how much. */
export function AuthorList({ rows }: { rows: readonly { author: Author; counts: Counts }[] }) {
  return (
    <ul className="author-list">
      {rows.map(({ author, counts }) => (
        <li key={author.slug}>
          <Portrait author={author} />
          <div>
            <h2>
              <a href={paths.author(author.slug)}>
                <TwoVoices title={author.name} />
              </a>
            </h2>
            <p>{author.bio}</p>
            <small>{strings.authors.pieces(counts.articles, counts.editorials)}</small>
          </div>
        </li>
      ))}
    </ul>
  )
}
