import { Fragment } from 'react'
import { ThemeLinks } from '#components/ui/theme-links.tsx'
import type { Tag } from '#lib/model/records.ts'
import { strings } from '#lib/strings.ts'

type Props = {
  found: {
    readonly query: { readonly text: string }
    readonly count: number
    readonly themes: readonly Tag[]
    readonly partial: boolean
    readonly suggestion: string | undefined
  }
  /** The question is signs alone. */
  wordless: boolean
  /** Pages that are called what was asked for. */
  named: readonly { readonly href: string; readonly text: string }[]
  meantHref: (text: string) => string
  /** The same question without its filters, where it has any. */
  unfilteredHref: string | undefined
}

/** One line on what was found, what may have been meant, and the themes that answer. */
export function SearchOutcome({ found, wordless, named, meantHref, unfilteredHref }: Props) {
  const { count, themes, partial, suggestion } = found
  const { text } = found.query
  const goesOn = suggestion !== undefined || named.length > 0 || unfilteredHref !== undefined
  const { search } = strings
  const nothing = wordless ? search.wordless(text) : search.none(text)
  const outcome = count === 0 ? nothing : search.outcome(count, themes.length, text)
  return (
    <div className="search-outcome">
      <p>
        {partial ? strings.search.partial(text) : outcome}
        {goesOn && !partial && '.'}
        {suggestion && (
          <>
            {' '}
            {strings.search.meant} <a href={meantHref(suggestion)}>{suggestion}</a>?
          </>
        )}
        {named.length > 0 && ` ${search.named(named.length)}`}
        {named.map(({ href, text: name }, at) => (
          <Fragment key={href}>
            {at > 0 ? ', ' : ' '}
            <a href={href}>{name}</a>
          </Fragment>
        ))}
        {named.length > 0 && '.'}
        {unfilteredHref && (
          <>
            {' '}
            <a href={unfilteredHref}>{strings.search.withoutFilters}</a>
          </>
        )}
      </p>
      <ThemeLinks tags={themes} />
    </div>
  )
}
