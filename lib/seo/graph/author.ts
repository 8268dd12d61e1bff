import type { Organization, Person } from 'schema-dts'
import { paths } from '#lib/model/paths.ts'
import type { Author } from '#lib/model/records.ts'
import { absolute } from '../urls.ts'
import { ids, ref } from './ids.ts'

/** Who signs, by name, for the pages that do not say who they are. */
export function authorStub({ slug, name, kind }: Author): Organization | Person {
  const facts = { '@id': ids.author(slug), name: name.text, url: absolute(paths.author(slug)) }
  return kind === 'desk' ? { '@type': 'Organization', ...facts } : { '@type': 'Person', ...facts }
}

/** Who signs: a desk is an organisation within the magazine, a person works for it. */
export function authorNode({ slug, name, bio, kind }: Author): Organization | Person {
  const facts = {
    '@id': ids.author(slug),
    name: name.text,
    description: bio,
    url: absolute(paths.author(slug)),
    image: absolute(paths.picture('autori', slug, 'anteprima')),
  }
  return kind === 'desk'
    ? { '@type': 'Organization', ...facts, parentOrganization: ref(ids.organization) }
    : { '@type': 'Person', ...facts, worksFor: ref(ids.organization) }
}
