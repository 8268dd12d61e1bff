/** What the magazine is called and where it lives. `SITE_URL` comes from the environment: the one fact that differs by machine. */
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
  lang: 'it',
  locale: 'it_IT',
  /** Articles on one page of the list of all articles. */
  articlesPerPage: 12,
} as const

const DEFAULT_URL = 'http://localhost:3000'

/** The origin of every absolute address, without a final slash. Falls back to localhost, which `npm start` says in one line. */
export function siteUrl(environment: Readonly<Record<string, string | undefined>> = process.env): string {
  return new URL(environment.SITE_URL || DEFAULT_URL).origin
}
