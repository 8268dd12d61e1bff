import { HalfDisc } from '#components/art/half-disc.tsx'
import { ThemeLinks } from '#components/ui/theme-links.tsx'
import { TwoVoices } from '#components/ui/two-voices.tsx'
import type { Tag } from '#lib/model/records.ts'
import type { Title } from '#lib/model/title.ts'

type Props = {
  title: Pick<Title, 'first' | 'second'>
  text: string
  /** Where to ask the same again, if that may help. */
  again?: { readonly href: string; readonly text: string }
  themes: readonly Tag[]
}

/** What stands where no result does: half a disc, one sentence, the themes as a way on. */
export function SearchEmpty({ title, text, again, themes }: Props) {
  return (
    <section className="empty-state in-search">
      <div className="empty-art">
        <HalfDisc />
      </div>
      <div>
        <h2>
          <TwoVoices title={title} />
        </h2>
        <p>
          {text}
          {again && (
            <>
              {' '}
              <a href={again.href}>{again.text}</a>.
            </>
          )}
        </p>
        <ThemeLinks tags={themes} />
      </div>
    </section>
  )
}
