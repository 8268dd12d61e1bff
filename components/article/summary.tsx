import { strings } from '#lib/strings.ts'

type Props = { sentences: readonly string[]; lang: string | undefined }

/** «In breve»: what the article says, for who has a minute. */
export function Summary({ sentences, lang }: Props) {
  if (sentences.length === 0) return null
  return (
    <section className="summary" aria-labelledby="breve">
      <h2 id="breve">{strings.article.summary}</h2>
      <ul lang={lang}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  )
}
