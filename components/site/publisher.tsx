import type { Imprint } from '#lib/model/imprint.ts'
import { publisherOf } from '#lib/site.ts'
import { strings } from '#lib/strings.ts'

const FACTS = ['publisher', 'responsible', 'registration', 'issn', 'host'] as const

/** Who publishes, who answers, who hosts: what is known of it; nothing where nothing is. */
export function Publisher({ imprint }: { imprint: Imprint }) {
  const known = publisherOf(imprint)
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
