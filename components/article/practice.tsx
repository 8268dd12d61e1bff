import { strings } from '#lib/strings.ts'

/** «In pratica»: what to do on Monday. */
export function Practice({ steps }: { steps: readonly string[] }) {
  if (steps.length === 0) return null
  return (
    <aside className="practice" aria-labelledby="pratica">
      <h2 id="pratica">{strings.article.practice}</h2>
      <ol>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </aside>
  )
}
