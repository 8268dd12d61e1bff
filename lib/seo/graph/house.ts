import type { Organization, Periodical, SearchAction, WebSite } from 'schema-dts'
import { ICONS } from '#lib/art/icons.ts'
import { paths } from '#lib/model/paths.ts'
import { capital } from '#lib/model/sentence.ts'
import { site } from '#lib/site.ts'
import { absolute } from '../urls.ts'
import { ids, ref } from './ids.ts'

/** Who publishes: the magazine itself is all that readers know. */
export const organization = (): Organization => ({
  '@type': 'Organization',
  '@id': ids.organization,
  name: site.name,
  alternateName: capital(site.name),
  description: site.descriptor,
  slogan: site.motto,
  url: absolute(paths.home),
  logo: {
    '@type': 'ImageObject',
    url: absolute(ICONS.large.path),
    width: String(ICONS.large.size),
    height: String(ICONS.large.size),
  },
})

/** The magazine as a periodical: what volumes, issues and articles are part of. */
export const periodical = (): Periodical => ({
  '@type': 'Periodical',
  '@id': ids.periodical,
  name: site.name,
  alternateName: capital(site.name),
  description: site.descriptor,
  url: absolute(paths.home),
  inLanguage: site.lang,
  license: site.licence.url,
  publisher: ref(ids.organization),
})

/** Where the magazine answers questions. `query-input` is Google's property, which schema-dts does not know. */
const searchAction = (): SearchAction & { 'query-input': string } => ({
  '@type': 'SearchAction',
  target: { '@type': 'EntryPoint', urlTemplate: `${absolute(paths.search)}?q={search_term_string}` },
  'query-input': 'required name=search_term_string',
})

/** The site, apart from the periodical that it shows; it is what can be searched. */
export const website = (): WebSite => ({
  '@type': 'WebSite',
  '@id': ids.website,
  name: site.name,
  alternateName: capital(site.name),
  description: site.descriptor,
  url: absolute(paths.home),
  inLanguage: site.lang,
  publisher: ref(ids.organization),
  about: ref(ids.periodical),
  potentialAction: searchAction(),
})
