import { strings } from '#lib/strings.ts'

/** «In breve»: what the article says, for who has a minute. */
export function Summary({ sentences }: { sentences: readonly string[] }) {
  if (sentences.length === 0) return null
  return (
    <section className="summary" aria-labelledby="breve">
      <h2 id="breve">{strings.article.summary}</h2>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  )
}
