import type { Imprint } from '#lib/model/imprint.ts'
import { paths } from '#lib/model/paths.ts'
import type { Issue } from '#lib/model/records.ts'
import { strings } from '#lib/strings.ts'
import { Wordmark } from './wordmark.tsx'

/** The links of the masthead. */
export type Place = 'issue' | 'archive' | 'themes' | 'authors' | 'search'

type Props = {
  imprint: Imprint
  currentIssue?: Pick<Issue, 'slug' | 'number' | 'inks'>
  /** The link whose page this is, or stands under. */
  place?: Place
  /** The page stands under that of `place`. */
  below?: boolean
  /** Inside the colour field (home, article, theme, 404). */
  field?: boolean
}

/** The head of every page: the wordmark, and the ways into the magazine. */
export function Masthead({ imprint, currentIssue, place, below, field }: Props) {
  const current = below ? 'true' : 'page'
  const links: readonly { place: Place; href: string; text: string }[] = [
    ...(currentIssue
      ? [
          {
            place: 'issue' as const,
            href: paths.issue(currentIssue.slug),
            text: strings.issue.number(currentIssue.number),
          },
        ]
      : []),
    { place: 'archive', href: paths.issues, text: strings.nav.archive },
    { place: 'themes', href: paths.themes, text: strings.nav.themes },
    { place: 'authors', href: paths.authors, text: strings.nav.authors },
    { place: 'search', href: paths.search, text: strings.nav.search },
  ]
  return (
    <header className={field ? 'masthead field' : 'masthead'}>
      <a className="masthead-home" href={paths.home} aria-label={strings.nav.home(imprint.name)}>
        <Wordmark name={imprint.name} first />
      </a>
      <nav aria-label={strings.nav.main}>
        <ul>
          {links.map((link) => (
            <li key={link.href}>
              <a href={link.href} aria-current={link.place === place ? current : undefined}>
                {link.text}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  )
}
