import type { Body } from '#lib/model/body.ts'
import { strings } from '#lib/strings.ts'

/** An article gets a list of its parts from this many headings or words on. */
const HEADINGS = 4
const WORDS = 1200

/** «In questo articolo»: closed, opened without a script. */
export function Toc({ body, lang }: { body: Body; lang: string | undefined }) {
  const parts = body.headings.filter((heading) => heading.depth === 2)
  if (parts.length < 2 || (parts.length < HEADINGS && body.words < WORDS)) return null
  return (
    <details className="toc">
      <summary>{strings.article.contents}</summary>
      <ol lang={lang}>
        {parts.map(({ id, text }) => (
          <li key={id}>
            <a href={`#${id}`}>{text}</a>
          </li>
        ))}
      </ol>
    </details>
  )
}
