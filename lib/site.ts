import type { Doors } from '#lib/model/doors.ts'
import type { Imprint } from '#lib/model/imprint.ts'

const DEFAULT_URL = 'http://localhost:3000'

type Environment = Readonly<Record<string, string | undefined>>

/** The origin of every absolute address, without a final slash. Falls back to localhost, which `npm start` says in one line. */
export function siteUrl(environment: Environment = process.env): string {
  return new URL(environment.SITE_URL || DEFAULT_URL).origin
}

/** The environment's say in what the record of a magazine says too: it goes before, since an installation may be another's. */
export const SAID_BY_INSTALLATION = [
  'REPOSITORY_URL',
  'CONTACT_URL',
  'CONTACT_EMAIL',
  'PUBLISHER',
  'RESPONSIBLE',
  'HOSTED_BY',
] as const

const letterTo = (contact: string): string => (/^https?:/i.test(contact) ? contact : `mailto:${contact}`)

/**
 * Where the doors of a magazine lead: its repository (addresses as GitHub makes them) and whom to write to, from its record,
 * or from `REPOSITORY_URL`, `CONTACT_URL` and `CONTACT_EMAIL`; of two ways to write, the page comes first. What neither says is
 * not there.
 */
export function doorsOf(
  { repository, contact }: Pick<Imprint, 'repository' | 'contact'>,
  environment: Environment = process.env,
): Doors {
  const { CONTACT_URL, CONTACT_EMAIL, REPOSITORY_URL } = environment
  const url = (REPOSITORY_URL || repository?.url)?.replace(/(?:\.git)?\/*$/, '')
  const { branch = 'HEAD', folder = 'content' } = repository ?? {}
  const guide = folder === '.' ? 'README.md' : `${folder.replace(/\/+$/, '')}/README.md`
  const letter = CONTACT_URL || CONTACT_EMAIL || contact
  return {
    ...(url && {
      '/deposito': url,
      '/deposito/guida': `${url}/blob/${branch}/${guide}`,
      '/deposito/segnala': `${url}/issues/new?template=segnala-un-errore.yml`,
      '/deposito/proponi': `${url}/issues/new?template=proponi-un-pezzo.yml`,
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
