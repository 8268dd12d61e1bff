import type { Periodical, Thing, WebSite } from 'schema-dts'
import { ICONS } from '#lib/model/icons.ts'
import type { Imprint } from '#lib/model/imprint.ts'
import { LANGUAGE } from '#lib/model/language.ts'
import { LICENCES } from '#lib/model/licences.ts'
import type { Magazine } from '#lib/model/magazine.ts'
import { paths } from '#lib/model/paths.ts'
import { capital } from '#lib/model/sentence.ts'
import { absolute } from '../urls.ts'
import { ids, ref } from './ids.ts'

const named = ({ name }: Imprint) => ({ name, url: absolute(paths.home) })

/** A name that a capital alters is known under both. */
function described({ name, descriptor }: Imprint) {
  return { ...(capital(name) !== name && { alternateName: capital(name) }), description: descriptor }
}

/** Who publishes: the magazine itself is all that readers know. */
const organization = (imprint: Imprint) => ({
  '@type': 'Organization' as const,
  '@id': ids.organization,
  ...named(imprint),
})

/** The magazine as a periodical: what volumes, issues and articles are part of. */
const periodical = (imprint: Imprint): Periodical => ({
  '@type': 'Periodical',
  '@id': ids.periodical,
  ...named(imprint),
  inLanguage: LANGUAGE,
  license: LICENCES[imprint.licence].url,
  publisher: ref(ids.organization),
})

/** The site, apart from the periodical that it shows. */
const website = (imprint: Imprint): WebSite => ({
  '@type': 'WebSite',
  '@id': ids.website,
  ...named(imprint),
  inLanguage: LANGUAGE,
  publisher: ref(ids.organization),
  about: ref(ids.periodical),
})

/** The house that every page belongs to, by name. */
export const house = (imprint: Imprint): readonly Thing[] => [
  website(imprint),
  periodical(imprint),
  organization(imprint),
]

/** The house whole, for the home page: what it is, its mark, and where it says how it works and what it took back. */
export function wholeHouse({ bySlug, imprint }: Magazine): readonly Thing[] {
  const { since, issn, motto, profiles, parts } = imprint
  const principles = parts.about === undefined ? undefined : bySlug.page.get(parts.about)
  const rules = {
    ...(principles && { publishingPrinciples: absolute(paths.page(principles.slug)) }),
    correctionsPolicy: absolute(paths.corrections),
  }
  return [
    { ...website(imprint), '@type': 'WebSite', ...described(imprint) },
    {
      ...periodical(imprint),
      '@type': 'Periodical',
      ...described(imprint),
      ...(issn !== undefined && { issn }),
      ...(since !== undefined && { startDate: String(since) }),
    },
    {
      ...organization(imprint),
      '@type': 'Organization',
      ...described(imprint),
      ...rules,
      slogan: motto.text,
      ...(profiles.length > 0 && { sameAs: [...profiles] }),
      logo: {
        '@type': 'ImageObject',
        url: absolute(ICONS.large.path),
        width: String(ICONS.large.size),
        height: String(ICONS.large.size),
      },
    },
  ]
}
