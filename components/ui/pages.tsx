import { paths } from '#lib/model/paths.ts'
import { strings } from '#lib/strings.ts'

type Props = {
  list: { current: number; last: number; path: string }
  /** Where the pages of a list have addresses of another form. */
  hrefOf?: (page: number) => string
  label?: string
}

/** Numbered pages: the first, the last and the neighbours of the current one. */
export function Pages({ list, hrefOf = (page) => paths.listPage(list.path, page), label }: Props) {
  const { current, last } = list
  if (last < 2) return null
  const near = Array.from({ length: last }, (_, at) => at + 1).filter(
    (page) => page === 1 || page === last || Math.abs(page - current) <= 2,
  )
  return (
    <nav className="pages" aria-label={label ?? strings.articles.pages}>
      {current > 1 && (
        <a href={hrefOf(current - 1)} rel="prev">
          {strings.articles.newer}
        </a>
      )}
      {near.map((page) =>
        page === current ? (
          <span key={page} aria-current="page">
            {page}
          </span>
        ) : (
          <a key={page} href={hrefOf(page)} aria-label={strings.articles.page(page)}>
            {page}
          </a>
        ),
      )}
      {current < last && (
        <a href={hrefOf(current + 1)} rel="next">
          {strings.articles.older}
        </a>
      )}
    </nav>
  )
}
