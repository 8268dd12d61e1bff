import type { ComponentProps, ReactNode } from 'react'
import { strings } from '#lib/strings.ts'
import { Footer } from './footer.tsx'
import { JsonLd } from './json-ld.tsx'
import { Masthead } from './masthead.tsx'

type Props = Pick<ComponentProps<typeof Masthead>, 'place' | 'below' | 'field'> & {
  frame: ComponentProps<typeof Footer> & Pick<ComponentProps<typeof Masthead>, 'currentIssue'>
  /** The ink set of the page; the current issue's where the page belongs to no issue. */
  inks?: number
  /** What the page is, for machines. */
  graph?: object
  children: ReactNode
}

/** What stands around every page: skip link, masthead, the one `main`, footer; all in the page's inks. */
export function Frame({
  frame: { imprint, currentIssue, pages },
  inks,
  place,
  below,
  field,
  graph,
  children,
}: Props) {
  return (
    <div className={`page inks-${inks ?? currentIssue?.inks ?? imprint.houseInks}`}>
      <a className="skip-link" href="#contenuto">
        {strings.skip}
      </a>
      <Masthead imprint={imprint} currentIssue={currentIssue} place={place} below={below} field={field} />
      <main id="contenuto" tabIndex={-1}>
        {children}
      </main>
      <Footer imprint={imprint} pages={pages} />
      {graph && <JsonLd graph={graph} />}
    </div>
  )
}
