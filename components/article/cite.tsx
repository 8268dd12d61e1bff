import { strings } from '#lib/strings.ts'

type Props = {
  /** The article as other texts cite it: a line, BibTeX, RIS. */
  citation: { readonly text: string; readonly bibtex: string; readonly ris: string }
  /** Address of the article's Markdown. */
  markdown: string
}

/** «Cita questo articolo»: closed, opened without a script; each form in a box of its own, ready to be selected. */
export function Cite({ citation, markdown }: Props) {
  const { cite } = strings
  return (
    <details className="cite">
      <summary>{cite.title}</summary>
      <dl>
        <dt>{cite.text}</dt>
        <dd>{citation.text}</dd>
        <dt>{cite.bibtex}</dt>
        <dd>
          <pre>{citation.bibtex.trim()}</pre>
        </dd>
        <dt>{cite.ris}</dt>
        <dd>
          <pre>{citation.ris.trim().replaceAll('\r', '')}</pre>
        </dd>
      </dl>
      <p>
        <a href={markdown}>{cite.markdown}</a>
      </p>
    </details>
  )
}
