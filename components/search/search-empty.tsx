import { HalfDisc } from '#components/art/half-disc.tsx'
import { ThemeLinks } from '#components/ui/theme-links.tsx'
import { TwoVoices } from '#components/ui/two-voices.tsx'
import type { Tag } from '#lib/model/records.ts'
import type { Title } from '#lib/model/title.ts'

type Props = { title: Pick<Title, 'first' | 'second'>; text: string; themes: readonly Tag[] }

/** What stands where no result does: half a disc, one sentence, the themes as a way on. */
export function SearchEmpty({ title, text, themes }: Props) {
  return (
    <section className="empty-state in-search">
      <div className="empty-art">
        <HalfDisc />
      </div>
      <div>
        <h2>
          <TwoVoices title={title} />
        </h2>
        <p>{text}</p>
        <ThemeLinks tags={themes} />
      </div>
    </section>
  )
}
