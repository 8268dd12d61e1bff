import { sitePublisher } from '#lib/site.ts'
import { strings } from '#lib/strings.ts'

const FACTS = ['publisher', 'responsible', 'host'] as const

/** Who publishes, who answers, who hosts: what is known of it; nothing where nothing is. */
export function Publisher() {
  const known = sitePublisher()
  const facts = FACTS.flatMap((name) => (known[name] ? [{ name, value: known[name] }] : []))
  if (facts.length === 0) return null
  return (
    <section className="sources" aria-labelledby="chi-pubblica">
      <h2 id="chi-pubblica">{strings.publisher.title}</h2>
      <ul>
        {facts.map(({ name, value }) => (
          <li key={name}>
            {strings.publisher[name]}: {value}
          </li>
        ))}
      </ul>
    </section>
  )
}
