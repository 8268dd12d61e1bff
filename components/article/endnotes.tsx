import { SafeHtml } from '#components/ui/safe-html.tsx'
import type { RenderedNote } from '#lib/model/body.ts'
import { strings } from '#lib/strings.ts'

type Props = { notes: readonly RenderedNote[]; lang?: string | undefined }

/** The notes at the end, for narrow screens and paper; wide screens show them beside the line. */
export function Endnotes({ notes, lang }: Props) {
  if (notes.length === 0) return null
  return (
    <section className="endnotes" aria-labelledby="note">
      <h2 id="note">{strings.article.notes}</h2>
      <ol>
        {notes.map(({ number, html }) => (
          <li key={number} id={`nota-${number}`}>
            <SafeHtml as="span" html={html} lang={lang} />{' '}
            <a href={`#rinvio-${number}`} aria-label={strings.article.backLabel(number)}>
              {strings.article.backToText}
            </a>
          </li>
        ))}
      </ol>
    </section>
  )
}
