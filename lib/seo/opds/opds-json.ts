import { isoOf } from '#lib/model/dates.ts'
import { issueTitle } from '#lib/model/issue.ts'
import { paths } from '#lib/model/paths.ts'
import { publisherOf } from '#lib/site.ts'
import { strings } from '#lib/strings.ts'
import { MEDIA } from '../metadata.ts'
import { COVER } from '../share/sizes.ts'
import { absolute } from '../urls.ts'
import { addressOf, type Catalogue, filesOf, OPEN_ACCESS, type Volume } from './catalogue.ts'

function publication(volume: Volume): object {
  const { issue, id, authors, languages, themes, changed } = volume
  return {
    metadata: {
      '@type': 'http://schema.org/PublicationIssue',
      identifier: id,
      title: issueTitle(issue),
      subtitle: issue.subtitle,
      author: authors.map(({ name }) => ({ name: name.text })),
      publisher: { name: publisherOf(issue.imprint).publisher ?? issue.imprint.name },
      language: languages,
      published: isoOf(issue.published),
      modified: isoOf(changed),
      description: issue.dek,
      subject: themes.map(({ name, slug }) => ({ name, code: slug, scheme: absolute(paths.themes) })),
      belongsTo: { series: { name: issue.imprint.name, position: issue.number } },
    },
    links: [
      ...filesOf(volume).map((format) => ({
        rel: OPEN_ACCESS,
        type: MEDIA[format],
        href: absolute(paths.issueFile(issue.slug, format)),
      })),
      // Its page is what it is called by: a publication must say where it is itself.
      { rel: ['self', 'alternate'], type: 'text/html', href: absolute(paths.issue(issue.slug)) },
    ],
    images: [
      { href: absolute(paths.picture('numeri', issue.slug, 'copertina')), type: 'image/png', ...COVER },
    ],
  }
}

/** A catalogue as OPDS 2.0: the same issues under the same names. */
export function opdsJson(catalogue: Catalogue): object {
  const { title, changed, volumes, facets } = catalogue
  return {
    metadata: { title, modified: isoOf(changed), numberOfItems: volumes.length },
    links: [
      { rel: 'self', type: MEDIA.opds2, href: absolute(addressOf(catalogue, 'json')) },
      { rel: 'start', type: MEDIA.opds2, href: absolute(paths.catalogue('json')) },
      { rel: 'alternate', type: MEDIA.opds, href: absolute(addressOf(catalogue, 'xml')) },
    ],
    ...(facets.length > 0 && {
      facets: [
        {
          metadata: { title: strings.nav.themes },
          links: facets.map(({ tag, count, isActive }) => ({
            ...(isActive && { rel: 'self' }),
            type: MEDIA.opds2,
            href: absolute(paths.catalogue('json', tag.slug)),
            title: tag.name,
            properties: { numberOfItems: count },
          })),
        },
      ],
    }),
    publications: volumes.map(publication),
  }
}
