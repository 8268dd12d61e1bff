import { strings } from '#lib/strings.ts'

type Props = { steps: readonly string[]; lang: string | undefined }

/** «In pratica»: what to do on Monday. */
export function Practice({ steps, lang }: Props) {
  if (steps.length === 0) return null
  return (
    <aside className="practice" aria-labelledby="pratica">
      <h2 id="pratica">{strings.article.practice}</h2>
      <ol lang={lang}>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </aside>
  )
}
