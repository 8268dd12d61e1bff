import { paths } from '#lib/model/paths.ts'
import type { Page } from '#lib/model/records.ts'
import { menuName } from '#lib/model/title.ts'
import { strings } from '#lib/strings.ts'
import { SchemeSwitch } from './scheme-switch.tsx'
import { Wordmark } from './wordmark.tsx'

/** The standing pages that come first under «La rivista»; the others follow. */
const MAGAZINE = ['chi-siamo', 'scrivi-per-noi', 'contatti', 'colophon']

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

export function Footer({ pages }: { pages: readonly Page[] }) {
  const links = pages.map((page) => ({
    slug: page.slug,
    href: paths.page(page.slug),
    text: menuName(page.title),
  }))
  const first = MAGAZINE.flatMap((slug) => links.filter((link) => link.slug === slug))
  const others = links.filter((link) => !MAGAZINE.includes(link.slug))
  return (
    <footer className="footer">
      <div className="footer-top">
        <div>
          <Wordmark />
        </div>
        <nav aria-label={strings.footer.label}>
          <List
            title={strings.footer.magazine}
            links={[...first, ...others, { href: paths.corrections, text: strings.errata.name }]}
          />
          <List
            title={strings.footer.read}
            links={[
              { href: paths.issues, text: strings.footer.issues },
              { href: paths.articles(), text: strings.nav.articles },
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
        <span>{strings.footer.line}</span>
        <SchemeSwitch />
      </div>
    </footer>
  )
}
