import type { ReactNode } from 'react'
import { HalfDisc } from '#components/art/half-disc.tsx'
import { TwoVoices } from '#components/ui/two-voices.tsx'
import type { Title } from '#lib/model/title.ts'

type Props = { code: string; title: Pick<Title, 'first' | 'second'>; text: ReactNode; children: ReactNode }

/**
 * What stands where a page does not: half a disc, one sentence, the ways on. Named as the text of an article, in whose
 * place it may stand (public/rivista.js waits for that).
 */
export function Missing({ code, title, text, children }: Props) {
  return (
    <section className="missing field" id="testo">
      <div className="missing-text">
        <small>{code}</small>
        <h1 className="split">
          <TwoVoices title={title} />
        </h1>
        <p>{text}</p>
        <div className="missing-ways">{children}</div>
      </div>
      <div className="missing-art">
        <HalfDisc />
      </div>
    </section>
  )
}
