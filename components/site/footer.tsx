import { reportHref } from '#lib/model/doors.ts'
import type { Imprint } from '#lib/model/imprint.ts'
import { LICENCES } from '#lib/model/licences.ts'
import { paths } from '#lib/model/paths.ts'
import { doorsOf } from '#lib/site.ts'
import { strings } from '#lib/strings.ts'
import { SchemeSwitch } from './scheme-switch.tsx'
import { Wordmark } from './wordmark.tsx'

type Props = {
  imprint: Imprint
  pages: readonly { slug: string; name: string }[]
}

type Link = { href: string; text: string }

function List({ title, links }: { title: string; links: readonly Link[] }) {
  return (
    <div>
      <h2>{title}</h2>
      {links.map(({ href, text }) => (
        <a key={href} href={href}>
          {text}
        </a>
      ))}
    </div>
  )
}

/** The foot of every page: the standing pages, the way to report an error, the ways to read, the feeds, the licence, the colour scheme. */
export function Footer({ imprint, pages }: Props) {
  const standing = pages.map(({ slug, name }) => ({ href: paths.page(slug), text: name }))
  const doors = doorsOf(imprint)
  const { '/deposito': repository } = doors
  const report = reportHref(doors, strings.errata.subject)
  return (
    <footer className="footer">
      <div className="footer-top">
        <div>
          <Wordmark name={imprint.name} />
        </div>
        <nav aria-label={strings.footer.label}>
          <List
            title={strings.footer.magazine}
            links={[
              ...standing,
              { href: paths.corrections, text: strings.errata.name },
              ...(report ? [{ href: report, text: strings.article.report }] : []),
              ...(repository ? [{ href: repository, text: strings.footer.repository }] : []),
            ]}
          />
          <List
            title={strings.footer.read}
            links={[
              { href: paths.issues, text: strings.footer.issues },
              { href: paths.articles, text: strings.nav.articles },
              { href: paths.sections, text: strings.nav.sections },
              { href: paths.themes, text: strings.nav.themes },
              { href: paths.authors, text: strings.nav.authors },
              { href: paths.readingPaths, text: strings.nav.readingPaths },
              { href: paths.search, text: strings.nav.search },
            ]}
          />
          <List
            title={strings.footer.follow}
            links={[
              { href: paths.feed(paths.home, 'xml'), text: strings.footer.atom },
              { href: paths.feed(paths.home, 'json'), text: strings.footer.jsonFeed },
            ]}
          />
        </nav>
      </div>
      <div className="footer-bottom">
        <p>
          {strings.footer.line(imprint)} {strings.footer.licence(imprint.licence)}{' '}
          <a href={LICENCES[imprint.licence].url} rel="license">
            {imprint.licence}
          </a>
          .
        </p>
        <SchemeSwitch />
      </div>
    </footer>
  )
}
