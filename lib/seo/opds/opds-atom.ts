import { isoOf } from '#lib/model/dates.ts'
import { ICONS } from '#lib/model/icons.ts'
import { issueTitle } from '#lib/model/issue.ts'
import { LANGUAGE } from '#lib/model/language.ts'
import { LICENCES } from '#lib/model/licences.ts'
import { paths } from '#lib/model/paths.ts'
import { publisherOf } from '#lib/site.ts'
import { strings } from '#lib/strings.ts'
import { MEDIA } from '../metadata.ts'
import { absolute } from '../urls.ts'
import { element, textElement } from '../xml.ts'
import { addressOf, type Catalogue, type Facet, filesOf, OPEN_ACCESS, type Volume } from './catalogue.ts'

const link = (rel: string, type: string, path: string, more = {}): string =>
  element('link', { rel, type, href: absolute(path), ...more })

/** What it is about, and what stands in it. */
const contents = ({ issue, titles }: Volume): string =>
  textElement('p', issue.dek) +
  (titles.length === 0
    ? ''
    : element(
        'ul',
        {},
        titles.map((title) => textElement('li', title)),
      ))

function entry(volume: Volume): string {
  const { issue, id, authors, languages, themes, changed } = volume
  const cover = paths.picture('numeri', issue.slug, 'copertina')
  return element('entry', {}, [
    textElement('title', issueTitle(issue)),
    textElement('id', id),
    textElement('updated', isoOf(changed)),
    textElement('published', isoOf(issue.published)),
    ...authors.map(({ name, slug }) =>
      element(
        'author',
        {},
        textElement('name', name.text) + textElement('uri', absolute(paths.author(slug))),
      ),
    ),
    ...languages.map((lang) => textElement('dc:language', lang)),
    textElement('dc:publisher', publisherOf(issue.imprint).publisher ?? issue.imprint.name),
    textElement('dc:issued', issue.published.day),
    ...themes.map(({ name, slug }) =>
      element('category', { scheme: absolute(paths.themes), term: slug, label: name }),
    ),
    textElement('summary', issue.dek, { type: 'text' }),
    textElement('content', contents(volume), { type: 'html' }),
    textElement('rights', LICENCES[issue.imprint.licence].name),
    link('http://opds-spec.org/image', 'image/png', cover),
    link('http://opds-spec.org/image/thumbnail', 'image/png', cover),
    ...filesOf(volume).map((format) => link(OPEN_ACCESS, MEDIA[format], paths.issueFile(issue.slug, format))),
    link('alternate', 'text/html', paths.issue(issue.slug), { title: strings.issue.number(issue.number) }),
  ])
}

const facetLink = ({ tag, count, isActive }: Facet): string =>
  link('http://opds-spec.org/facet', MEDIA.opds, paths.catalogue('xml', tag.slug), {
    title: tag.name,
    'opds:facetGroup': strings.nav.themes,
    'opds:activeFacet': isActive ? 'true' : undefined,
    'thr:count': count,
  })

/** A catalogue as OPDS 1.2: Atom, with links that readers of books know. */
export function opdsAtom(catalogue: Catalogue): string {
  const self = addressOf(catalogue, 'xml')
  const root = element(
    'feed',
    {
      xmlns: 'http://www.w3.org/2005/Atom',
      'xmlns:dc': 'http://purl.org/dc/terms/',
      'xmlns:opds': 'http://opds-spec.org/2010/catalog',
      'xmlns:thr': 'http://purl.org/syndication/thread/1.0',
      'xml:lang': LANGUAGE,
    },
    [
      textElement('id', absolute(self)),
      textElement('title', catalogue.title),
      textElement('updated', isoOf(catalogue.changed)),
      textElement('icon', absolute(ICONS.small.path)),
      element(
        'author',
        {},
        textElement('name', catalogue.imprint.name) + textElement('uri', absolute(paths.home)),
      ),
      link('self', MEDIA.opds, self),
      link('start', MEDIA.opds, paths.catalogue('xml')),
      link('alternate', MEDIA.opds2, addressOf(catalogue, 'json')),
      link('alternate', 'text/html', paths.issues),
      ...catalogue.facets.map(facetLink),
      ...catalogue.volumes.map(entry),
    ].join('\n'),
  )
  return `<?xml version="1.0" encoding="utf-8"?>\n${root}\n`
}
