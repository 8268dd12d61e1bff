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
  meantHref: (text: string) => string
  /** The same question without its filters, where it has any. */
  unfilteredHref: string | undefined
}

/** One line on what was found, what may have been meant, and the themes that answer. */
export function SearchOutcome({ found, meantHref, unfilteredHref }: Props) {
  const { count, themes, partial, suggestion } = found
  const { text } = found.query
  const goesOn = suggestion !== undefined || unfilteredHref !== undefined
  const outcome = count === 0 ? strings.search.none(text) : strings.search.outcome(count, themes.length, text)
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
