import { Portrait } from '#components/art/portrait.tsx'
import { TwoVoices } from '#components/ui/two-voices.tsx'
import { paths } from '#lib/model/paths.ts'
import type { Author } from '#lib/model/records.ts'
import { strings } from '#lib/strings.ts'

/** All who sign, with how much. */
export function AuthorList({ rows }: { rows: readonly { author: Author; count: number }[] }) {
  return (
    <ul className="author-list">
      {rows.map(({ author, count }) => (
        <li key={author.slug}>
          <Portrait author={author} />
          <div>
            <h2>
              <a href={paths.author(author.slug)}>
                <TwoVoices title={author.name} />
              </a>
            </h2>
            <p>{author.bio}</p>
            <small>{strings.authors.pieces(count)}</small>
          </div>
        </li>
      ))}
    </ul>
  )
}
