import { Byline } from '#components/ui/byline.tsx'
import { TwoVoices } from '#components/ui/two-voices.tsx'
import type { Author } from '#lib/model/records.ts'
import { isLong, type Title } from '#lib/model/title.ts'

type Props = {
  label: string
  title: Title
  href: string
  dek: string
  /** Of title and deck, where they are not Italian. */
  lang?: string | undefined
  authors: readonly Author[]
  fact?: string
}

/** The dark band of the home page: an opinion, or the editorial. */
export function OpinionBand({ label, title, href, dek, lang, authors, fact }: Props) {
  return (
    <section className="opinion" aria-labelledby="opinione">
      <p className="label">{label}</p>
      <h2 className={isLong(title) ? 'split long' : 'split'} id="opinione">
        <a href={href} lang={lang}>
          <TwoVoices title={title} />
        </a>
      </h2>
      <p lang={lang}>{dek}</p>
      <Byline authors={authors} fact={fact} />
    </section>
  )
}
