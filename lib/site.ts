import type { Doors } from '#lib/model/doors.ts'
import { FORGES, forgeOf, issueLink, type Repository, viewLink } from '#lib/model/forge.ts'
import type { Imprint } from '#lib/model/imprint.ts'
import { paths } from '#lib/model/paths.ts'

const DEFAULT_URL = 'http://localhost:3000'

type Environment = Readonly<Record<string, string | undefined>>

/** By what `SITE_URL` says. Kept, since parsing an address takes time and every absolute address of a page asks for it. */
const origins = new Map<string, string>()

/** The origin of every absolute address, without a final slash. Falls back to localhost, which `npm start` says in one line. */
export function siteUrl(environment: Environment = process.env): string {
  const said = environment.SITE_URL?.trim() || DEFAULT_URL
  const origin = origins.get(said) ?? new URL(said).origin
  origins.set(said, origin)
  return origin
}

/** The environment's say in what the record of a magazine says too: it goes before, since an installation may be another's. */
export const SAID_BY_INSTALLATION = [
  'REPOSITORY_URL',
  'REPOSITORY_FORGE',
  'CONTENT_BRANCH',
  'CONTENT_FOLDER',
  'CONTACT_URL',
  'CONTACT_EMAIL',
  'PUBLISHER',
  'RESPONSIBLE',
  'HOSTED_BY',
] as const

const letterTo = (contact: string): string => (/^https?:/i.test(contact) ? contact : `mailto:${contact}`)

/**
 * Where the files of a magazine lie, for whoever proposes one; undefined where neither its record nor `REPOSITORY_URL` says it. The
 * environment's branch and folder are those from which a server takes its content; `REPOSITORY_FORGE`, or the record, says whose
 * addresses they are, where the name does not tell.
 */
export function repositoryOf(
  { repository }: Pick<Imprint, 'repository'>,
  environment: Environment = process.env,
): Repository | undefined {
  const { REPOSITORY_URL, REPOSITORY_FORGE, CONTENT_BRANCH, CONTENT_FOLDER } = environment
  const url = (REPOSITORY_URL || repository?.url)?.replace(/(?:\.git)?\/*$/, '')
  if (!url) return undefined
  const forge = FORGES.find((known) => known === REPOSITORY_FORGE) ?? repository?.forge ?? forgeOf(url)
  const folder = (CONTENT_FOLDER || repository?.folder || 'content').replace(/^\.$|\/+$/g, '')
  return { url, forge, branch: CONTENT_BRANCH || repository?.branch || 'main', folder }
}

/**
 * Where the doors of a magazine lead: its repository and whom to write to, from its record, or from `REPOSITORY_URL`, `CONTACT_URL`
 * and `CONTACT_EMAIL`; of two ways to write, the page comes first. The form for proposals is ours, and leads to the repository.
 * What neither says is not there.
 */
export function doorsOf(
  imprint: Pick<Imprint, 'repository' | 'contact'>,
  environment: Environment = process.env,
): Doors {
  const { CONTACT_URL, CONTACT_EMAIL } = environment
  const repository = repositoryOf(imprint, environment)
  const letter = CONTACT_URL || CONTACT_EMAIL || imprint.contact
  return {
    ...(repository && {
      '/deposito': repository.url,
      '/deposito/guida': viewLink(repository, 'README.md'),
      '/deposito/segnala': paths.proposalOf('errore'),
      '/deposito/proponi': issueLink(repository, 'proponi-un-pezzo.yml'),
      '/proponi': paths.proposal,
    }),
    ...(letter && { '/scrivici': letterTo(letter) }),
  }
}

/** Who publishes, who answers for what is written, who hosts the pages, and what the law wants to know: each of them optional. */
export type Publisher = {
  readonly publisher?: string
  readonly responsible?: string
  readonly registration?: string
  readonly issn?: string
  readonly host?: string
}

/** The masthead of the law, for colophon and privacy: from the record, or from `PUBLISHER`, `RESPONSIBLE` and `HOSTED_BY`. */
export function publisherOf(
  imprint: Pick<Imprint, 'publisher' | 'responsible' | 'registration' | 'issn'>,
  environment: Environment = process.env,
): Publisher {
  const { registration, issn } = imprint
  const { HOSTED_BY: host } = environment
  const publisher = environment.PUBLISHER || imprint.publisher
  const responsible = environment.RESPONSIBLE || imprint.responsible
  return {
    ...(publisher && { publisher }),
    ...(responsible && { responsible }),
    ...(registration && { registration }),
    ...(issn && { issn }),
    ...(host && { host }),
  }
}
