import type { Periodical, Thing, WebSite } from 'schema-dts'
import { ICONS } from '#lib/art/icons.ts'
import type { Magazine } from '#lib/model/magazine.ts'
import { paths } from '#lib/model/paths.ts'
import { capital } from '#lib/model/sentence.ts'
import { site } from '#lib/site.ts'
import { absolute } from '../urls.ts'
import { ids, ref } from './ids.ts'

const named = () => ({ name: site.name, url: absolute(paths.home) })
const described = () => ({ alternateName: capital(site.name), description: site.descriptor })

/** Who publishes: the magazine itself is all that readers know. */
const organization = () => ({ '@type': 'Organization' as const, '@id': ids.organization, ...named() })

/** The magazine as a periodical: what volumes, issues and articles are part of. */
const periodical = (): Periodical => ({
  '@type': 'Periodical',
  '@id': ids.periodical,
  ...named(),
  inLanguage: site.lang,
  license: site.licence.url,
  publisher: ref(ids.organization),
})

/** The site, apart from the periodical that it shows. */
const website = (): WebSite => ({
  '@type': 'WebSite',
  '@id': ids.website,
  ...named(),
  inLanguage: site.lang,
  publisher: ref(ids.organization),
  about: ref(ids.periodical),
})

/** The house that every page belongs to, by name. */
export const house = (): readonly Thing[] => [website(), periodical(), organization()]

/** The house whole, for the home page: what it is, its mark, and where it says how it works and what it took back. */
export function wholeHouse({ bySlug }: Magazine): readonly Thing[] {
  const principles = bySlug.page.get('chi-siamo')
  const rules = {
    ...(principles && { publishingPrinciples: absolute(paths.page(principles.slug)) }),
    correctionsPolicy: absolute(paths.corrections),
  }
  return [
    { ...website(), '@type': 'WebSite', ...described() },
    { ...periodical(), '@type': 'Periodical', ...described() },
    {
      ...organization(),
      '@type': 'Organization',
      ...described(),
      ...rules,
      slogan: site.motto,
      logo: {
        '@type': 'ImageObject',
        url: absolute(ICONS.large.path),
        width: String(ICONS.large.size),
        height: String(ICONS.large.size),
      },
    },
  ]
}
