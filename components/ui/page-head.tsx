import type { Title } from '#lib/model/title.ts'
import { TwoVoices } from './two-voices.tsx'

type Props = {
  title: Pick<Title, 'first' | 'second'>
  deck?: string
  /** What kind of page it is, and the way to all of its kind. */
  kind?: { readonly text: string; readonly href: string }
}

/** The head of a page that belongs to no issue: a large title and a deck. */
export function PageHead({ title, deck, kind }: Props) {
  return (
    <section className="page-head">
      {kind && (
        <p className="theme-line">
          <a href={kind.href}>{kind.text}</a>
        </p>
      )}
      <h1 className="split">
        <TwoVoices title={title} />
      </h1>
      {deck && <p className="deck">{deck}</p>}
    </section>
  )
}
