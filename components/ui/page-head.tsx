import type { Title } from '#lib/model/title.ts'
import { TwoVoices } from './two-voices.tsx'

/** The head of a page that belongs to no issue: a large title and a deck. */
export function PageHead({ title, deck }: { title: Pick<Title, 'first' | 'second'>; deck?: string }) {
  return (
    <section className="page-head">
      <h1 className="split">
        <TwoVoices title={title} />
      </h1>
      {deck && <p className="deck">{deck}</p>}
    </section>
  )
}
