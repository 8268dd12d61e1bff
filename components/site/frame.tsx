import type { ComponentProps, ReactNode } from 'react'
import { SafeHtml } from '#components/ui/safe-html.tsx'
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

// Next lets no page import it, and would bundle React's half for components, which cannot write HTML: Node loads the whole one.
const { renderToStaticMarkup } = await import(/* turbopackIgnore: true */ 'react-dom/server')

/** React says first which images to fetch, to browsers that have read the page by then. */
const PRELOADS = /^(?:<link rel="preload"[^>]*>)+/

/**
 * What stands around every page: skip link, masthead, the one `main`, footer; all in the page's inks. React writes it here, in one
 * go: left to Next, each element would be made, sent to itself as flight data, read and made again (docs/decisions/0021).
 */
export function Frame({
  frame: { imprint, currentIssue, pages },
  inks,
  place,
  below,
  field,
  graph,
  children,
}: Props) {
  const html = renderToStaticMarkup(
    <>
      <a className="skip-link" href="#contenuto">
        {strings.skip}
      </a>
      <Masthead imprint={imprint} currentIssue={currentIssue} place={place} below={below} field={field} />
      <main id="contenuto" tabIndex={-1}>
        {children}
      </main>
      <Footer imprint={imprint} pages={pages} />
      {graph && <JsonLd graph={graph} />}
    </>,
  )
  return (
    <SafeHtml
      className={`page inks-${inks ?? currentIssue?.inks ?? imprint.houseInks}`}
      html={html.replace(PRELOADS, '')}
    />
  )
}
