import type { Doors } from '#lib/model/doors.ts'
import { FORGES, forgeOf, issueLink, type Repository, viewLink } from '#lib/model/forge.ts'
import { paths } from '#lib/model/paths.ts'

/** What the magazine is called; and, from the environment, what differs by installation: where it lives and who stands behind it. */
export const site = {
  name: 'eppure',
  descriptor: 'Rivista d’impresa, innovazione e marketing',
  motto: 'Gli opposti, insieme.',
  /** The motto in the magazine's two voices. */
  mottoTitle: { first: 'Gli opposti,', second: 'insieme.' },
  /** The texts' licence, as the colophon says it. */
  licence: {
    name: 'Creative Commons Attribuzione 4.0 Internazionale',
    short: 'CC BY 4.0',
    url: 'https://creativecommons.org/licenses/by/4.0/',
  },
  /**
   * Who gives names to the pieces in feeds (RFC 4151), and since when. A name that never changes again, whatever address the
   * magazine moves to: another one would be new pieces to every feed reader.
   */
  feedAuthority: 'eppure.example,2026-01-01',
  lang: 'it',
  locale: 'it_IT',
} as const

const DEFAULT_URL = 'http://localhost:3000'

type Environment = Readonly<Record<string, string | undefined>>

/** The origin of every absolute address, without a final slash. Falls back to localhost, which `npm start` says in one line. */
export function siteUrl(environment: Environment = process.env): string {
  return new URL(environment.SITE_URL || DEFAULT_URL).origin
}

/**
 * Where the files of the magazine lie, for whoever proposes one; undefined without `REPOSITORY_URL`. The branch and the folder are
 * those from which a server takes its content; `REPOSITORY_FORGE` says whose addresses they are, where the name does not tell.
 */
export function siteRepository(environment: Environment = process.env): Repository | undefined {
  const { REPOSITORY_URL, REPOSITORY_FORGE, CONTENT_BRANCH, CONTENT_FOLDER } = environment
  const url = REPOSITORY_URL?.replace(/(?:\.git)?\/*$/, '')
  if (!url) return undefined
  const forge = FORGES.find((known) => known === REPOSITORY_FORGE) ?? forgeOf(url)
  const folder = (CONTENT_FOLDER || 'content').replace(/^\.$|\/+$/g, '')
  return { url, forge, branch: CONTENT_BRANCH || 'main', folder }
}

/**
 * Where the doors of the magazine lead, from `REPOSITORY_URL`, `CONTACT_URL` and
 * `CONTACT_EMAIL`; of two ways to write, the page comes first. The form for proposals is ours, and leads to the
 * repository. What is not set is not there.
 */
export function siteDoors(environment: Environment = process.env): Doors {
  const { CONTACT_URL: page, CONTACT_EMAIL: mail } = environment
  const repository = siteRepository(environment)
  const letter = page || (mail && `mailto:${mail}`)
  return {
    ...(repository && {
      '/deposito': repository.url,
      '/deposito/guida': viewLink(repository, 'README.md'),
      '/deposito/segnala': issueLink(repository, 'segnala-un-errore.yml'),
      '/deposito/proponi': issueLink(repository, 'proponi-un-pezzo.yml'),
      '/proponi': paths.proposal,
    }),
    ...(letter && { '/scrivici': letter }),
  }
}

/** Who publishes, who answers for what is written, who hosts the pages: from the environment, each of them optional. */
export type Publisher = { readonly publisher?: string; readonly responsible?: string; readonly host?: string }

/** The masthead of the law, for colophon and privacy. */
export function sitePublisher(environment: Environment = process.env): Publisher {
  const { PUBLISHER, RESPONSIBLE, HOSTED_BY } = environment
  return {
    ...(PUBLISHER && { publisher: PUBLISHER }),
    ...(RESPONSIBLE && { responsible: RESPONSIBLE }),
    ...(HOSTED_BY && { host: HOSTED_BY }),
  }
}
