import type { Edition } from '#lib/delivery/edition.ts'
import type { Headers } from '#lib/delivery/headers.ts'
import { HEALTH_HEADERS, HEALTH_PATH } from '#lib/delivery/health.ts'
import { refusal } from '#lib/delivery/refusal.ts'
import { paths } from '#lib/model/paths.ts'
import { WAYS } from '#lib/model/proposal.ts'
import { CLASSES, type Class, type House, headersOf, movedHeaders, ownHeaders, PAGE } from './classes.ts'

/** What a file server must know to answer as our server does. It changes with the code and the settings, never with the content. */
export type Faces = {
  readonly house: House
  /** Each class of addresses with the headers of what is there; those of files in order. */
  readonly page: Headers
  readonly files: readonly { readonly one: Class; readonly headers: Headers }[]
  /** What was taken back. */
  readonly gonePage: Headers
  readonly goneText: Headers
  readonly moved: Headers
  /** What is not there, and what only the server could say while it does not answer. */
  readonly missing: Headers
  readonly away: Headers
  /** An address that cannot be read. */
  readonly malformed: Headers
  /** What the mirror holds. */
  readonly held: Headers
}

/** Where the Git host sends its hooks: to operators' own listener, of which nothing else is for readers' port. */
export const HOOK_PATH = '/aggiorna'

/** Addresses that only our server can answer. */
export const ONLY_SERVER: readonly string[] = [
  paths.search,
  HEALTH_PATH,
  ...WAYS.map((way) => paths.proposalOf(way)),
]
/** Every two themes have a page; those that nothing leads to are only our server's, too. */
export const PAIRS = '^/temi/.*[+]'
/** What an address looks like that may have a file, letter by letter: without `.` and `..`, and without what must be escaped: no name of the magazine's has it. */
export const ADDRESS = '(?:/[.]{0,2}[A-Za-z0-9_+-][A-Za-z0-9_.+-]*)+'
/** Stands for all that has no file; no file is called so. */
export const NO_KEY = '/%'

/** How the page of a text is called in its header: by the first part of the address that its class's pattern catches. */
export type PageVariable = string

/** The text's class; its headers name its page. */
const TEXT = 'text'

/** Asks our own code for all headers; `page` is the file server's variable for the page of a text. */
export async function facesOf(edition: Edition, house: House, page: PageVariable): Promise<Faces> {
  const [missing, away] = await Promise.all([edition.notice('missing'), edition.notice('away')])
  return {
    house,
    page: headersOf(PAGE, 200, house),
    files: CLASSES.map((one) => ({ one, headers: headersOf(one, 200, house, page) })),
    gonePage: headersOf(PAGE, 410, house),
    goneText: headersOf(CLASSES.find(({ name }) => name === TEXT) ?? PAGE, 410, house),
    moved: await movedHeaders(house),
    missing: ownHeaders(missing),
    away: ownHeaders(away),
    malformed: ownHeaders(await refusal(400, house.url.startsWith('https:'))),
    held: HEALTH_HEADERS,
  }
}
