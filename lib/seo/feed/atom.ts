import { isoOf } from '#lib/model/dates.ts'
import { ofPiece } from '#lib/model/each-piece.ts'
import { ICONS } from '#lib/model/icons.ts'
import { LANGUAGE } from '#lib/model/language.ts'
import { LICENCES } from '#lib/model/licences.ts'
import { paths } from '#lib/model/paths.ts'
import type { Author } from '#lib/model/records.ts'
import { strings } from '#lib/strings.ts'
import { absolute } from '../urls.ts'
import { element, escapeXml, textElement } from '../xml.ts'
import type { Entry } from './entry.ts'
import type { Feed } from './feeds.ts'

const XHTML = 'http://www.w3.org/1999/xhtml'

const person = ({ name, slug }: Author) =>
  element('author', {}, textElement('name', name.text) + textElement('uri', absolute(paths.author(slug))))

/** What a browser shows of an element that feed readers pass over: links that work (RFC 4287, 6: foreign markup). */
const forBrowsers = (name: 'a' | 'p', text: string, attributes = {}) =>
  textElement(name, text, { xmlns: XHTML, ...attributes })

function entryXml(entry: Entry): string {
  return element(
    'entry',
    entry.lang === LANGUAGE ? {} : { 'xml:lang': entry.lang },
    [
      textElement('id', entry.id),
      // Also where a title is of signs that XML cannot hold: an entry must have one.
      element('title', {}, escapeXml(entry.title)),
      element('link', { rel: 'alternate', type: 'text/html', href: entry.url }),
      ...(entry.files ?? []).map(({ type, url, title, bytes }) =>
        element('link', { rel: 'enclosure', type, href: url, title, length: bytes }),
      ),
      textElement('published', isoOf(entry.published)),
      textElement('updated', isoOf(entry.changed)),
      ...entry.authors.map(person),
      ...entry.tags.map((tag) => element('category', { term: tag })),
      textElement('summary', entry.summary),
      textElement('content', entry.html(), { type: 'html' }),
      forBrowsers('a', entry.title, { href: entry.url }),
    ].join(''),
  )
}

/** A feed as Atom (RFC 4287). Its style sheet is for people who open it in a browser. */
export function atom(feed: Feed): string {
  const { imprint } = feed
  const self = absolute(paths.feed(feed.page, 'xml'))
  const root = element(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': LANGUAGE },
    [
      textElement('id', self),
      textElement('title', feed.title),
      textElement('subtitle', feed.description),
      textElement('updated', isoOf(feed.changed)),
      element('link', { rel: 'self', type: 'application/atom+xml', href: self }),
      element('link', { rel: 'alternate', type: 'text/html', href: absolute(feed.page) }),
      element('link', { rel: 'license', href: LICENCES[imprint.licence].url }),
      element('author', {}, textElement('name', imprint.name) + textElement('uri', absolute(paths.home))),
      textElement('rights', LICENCES[imprint.licence].name),
      textElement('icon', absolute(ICONS.small.path)),
      forBrowsers('p', feed.explanation),
      forBrowsers('a', strings.feed.toPage, { href: absolute(feed.page) }),
      ...feed.entries.flatMap((entry) => ofPiece(entry.piece, () => entryXml(entry)) ?? []),
    ].join('\n'),
  )
  return `<?xml version="1.0" encoding="utf-8"?>\n<?xml-stylesheet type="text/css" href="/feed.css"?>\n${root}\n`
}
