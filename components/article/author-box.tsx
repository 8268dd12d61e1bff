import { Portrait } from '#components/art/portrait.tsx'
import { TwoVoices } from '#components/ui/two-voices.tsx'
import { paths } from '#lib/model/paths.ts'
import type { Author } from '#lib/model/records.ts'
import { strings } from '#lib/strings.ts'

/** Who wrote it: portrait, name, biography, the way to all that they signed. */
export function AuthorBox({ author, id }: { author: Author; id: string }) {
  const href = paths.author(author.slug)
  return (
    <section className="author-box" aria-labelledby={id}>
      <Portrait author={author} />
      <div>
        <h2 id={id}>
          <a href={href}>
            <TwoVoices title={author.name} />
          </a>
        </h2>
        <p>{author.bio}</p>
        <a className="author-all" href={href}>
          {strings.article.authorAll(author.name.text)}
        </a>
      </div>
    </section>
  )
}
