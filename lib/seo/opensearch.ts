import { ICONS } from '#lib/model/icons.ts'
import { LANGUAGE } from '#lib/model/language.ts'
import type { Magazine } from '#lib/model/magazine.ts'
import { paths } from '#lib/model/paths.ts'
import { signingOf } from '#lib/model/signing.ts'
import { strings } from '#lib/strings.ts'
import { absolute } from './urls.ts'
import { element, textElement } from './xml.ts'

export const OPENSEARCH = { path: '/opensearch.xml', type: 'application/opensearchdescription+xml' } as const

/** The description by which a browser offers the magazine's search from its address bar (OpenSearch 1.1). */
export function openSearch(magazine: Magazine): string {
  const { imprint } = magazine
  const template = `${absolute(paths.search)}?q={searchTerms}`
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element(
    'OpenSearchDescription',
    { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' },
    [
      textElement('ShortName', imprint.name),
      textElement('Description', strings.metadata.search(imprint, signingOf(magazine))),
      textElement('Language', LANGUAGE),
      textElement('InputEncoding', 'UTF-8'),
      textElement('Image', absolute(ICONS.svg), { type: 'image/svg+xml' }),
      element('Url', { type: 'text/html', template }),
    ].join(''),
  )}`
}
