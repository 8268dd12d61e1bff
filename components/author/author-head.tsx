import { Portrait } from '#components/art/portrait.tsx'
import { ThemeLinks } from '#components/ui/theme-links.tsx'
import { TwoVoices } from '#components/ui/two-voices.tsx'
import type { Author, Tag } from '#lib/model/records.ts'

/** The head of an author's page: portrait over half of it, name, biography, the themes they write about. */
export function AuthorHead({ author, tags }: { author: Author; tags: readonly Tag[] }) {
  return (
    <section className="author-head">
      <Portrait author={author} size={1000} />
      <div>
        <h1 className="split">
          <TwoVoices title={author.name} />
        </h1>
        <p>{author.bio}</p>
        <ThemeLinks tags={tags} />
      </div>
    </section>
  )
}
