import { parseMoment } from '#lib/model/dates.ts'
import type { Said } from '#lib/model/fault.ts'
import { isKnownForge } from '#lib/model/forge.ts'
import { MARK_LENGTH, MARK_SIGNS } from '#lib/model/mark-signs.ts'
import { imprint as messages } from '../messages/imprint.ts'
import { nearestName } from '../nearest.ts'

/** Longer, the second line of a lockup would be of small letters alone. */
const LONGEST_HINGE = 12
/** What the face of the hinge has, on pages and in drawings: the letters of Latin-1. */
const HINGE_SIGN = /[^A-Za-zÀ-ÖØ-öø-ÿ ’'-]/u

/** The name of a magazine: what its mark can be set of. */
export function nameFault(name: string): Said | undefined {
  if (/\s{2}/.test(name)) return messages.nameSpaces(name, name.replace(/\s+/g, ' '))
  const signs = [...name]
  const odd = signs.find((sign) => !MARK_SIGNS.includes(sign))
  if (odd !== undefined) return messages.nameSign(name, odd)
  if (signs.length < MARK_LENGTH.least || signs.length > MARK_LENGTH.most)
    return messages.nameLength(name, signs.length, MARK_LENGTH.least, MARK_LENGTH.most)
  return signs.filter((sign) => /[\p{L}\p{N}]/u.test(sign)).length < 2
    ? messages.nameLetters(name)
    : undefined
}

/** The word that holds two opposites together. */
export function hingeFault(hinge: string): Said | undefined {
  const [odd] = HINGE_SIGN.exec(hinge) ?? []
  if (odd !== undefined) return messages.hingeSign(hinge, odd)
  return [...hinge].length > LONGEST_HINGE ? messages.hingeLong(hinge, LONGEST_HINGE) : undefined
}

/** A clock by its name: an offset has no summer; names are taken in any case, and written as they are. */
export function zoneFault(zone: string): Said | undefined {
  try {
    new Intl.DateTimeFormat('it', { timeZone: zone })
    if (/[a-z]/i.test(zone)) return undefined
  } catch {
    // Said below.
  }
  // By the city alone, and among its neighbours: «Europe/Milan» is nearly «Europe/Malta» as it is written, «Milano» nearly «Malabo».
  const zones = Intl.supportedValuesOf('timeZone')
  const cityOf = (name: string): string => name.replace(/^.*\//, '')
  const written = cityOf(zone)
  const own = `${zone.split('/', 1)[0]}/`
  const continent = zones.some((name) => name.startsWith(own)) ? own : 'Europe/'
  const known = zones
    .filter((name) => name.startsWith(continent) || cityOf(name).toLowerCase() === written.toLowerCase())
    .map((name) => ({ name, alsoKnownAs: [cityOf(name)] }))
  return messages.zone(zone, nearestName(written, known))
}

/** What the magazine is about, in a word or two; of a list it is one. */
export function categoryFault(category: string): Said | undefined {
  return /[;|/,]/.test(category) ? messages.category(category, category.split(/\s*[;|/,]\s*/)) : undefined
}

/** A tag of RFC 4151: a domain or an address of mail, and a date. */
const AUTHORITY =
  /^(?:[\w.+-]+@)?(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9-]+,\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/

/** Whether it has the form of a tag, and its date is in the calendar. */
function isAuthority(text: string): boolean {
  const [, date = ''] = /,(.*)$/.exec(text) ?? []
  return AUTHORITY.test(text) && parseMoment(`${date}-01-01`.slice(0, '2026-01-01'.length)) !== undefined
}

/** What gives feeds their names. Capitals, spaces, an address or an Italian date around a good one are told from it. */
export function authorityFault(written: string): Said | undefined {
  if (isAuthority(written)) return undefined
  const better = written
    .toLowerCase()
    .replace(/\s+/g, '')
    .replace(/^(?:tag:|https?:\/\/)/, '')
    .replace(/:$/, '')
    .replace(/\/*[,;]/, ',')
    .replace(/,(\d\d?)[/.-](\d\d?)[/.-](\d{4})$/, (_, day: string, month: string, year: string) =>
      [`,${year}`, month.padStart(2, '0'), day.padStart(2, '0')].join('-'),
    )
    .replace(/-(\d)(?=-|$)/g, '-0$1')
  return messages.authority(written, isAuthority(better) ? better : undefined)
}

const MAIL = /^[^\s@/:?#]+@(?:[a-z0-9-]+\.)+[a-z0-9-]+$/i

/** Where the editors are written to: a mailbox, or the page of a form. */
export function contactFault(written: string): Said | undefined {
  if (MAIL.test(written)) return undefined
  const isPage = /^https?:\/\//i.test(written) && !/\s/.test(written) && URL.canParse(written)
  const better = written.replace(/^mailto:|^<|>$/gi, '')
  return isPage ? undefined : messages.contact(written, MAIL.test(better) ? better : undefined)
}

/** The last figure of an ISSN follows from the others (ISO 3297). */
function isIssn(written: string): boolean {
  if (!/^\d{4}-\d{3}[\dX]$/.test(written)) return false
  const figures = [...written.replace('-', '')].map((figure) => (figure === 'X' ? 10 : Number(figure)))
  return figures.reduce((sum, figure, at) => sum + figure * (8 - at), 0) % 11 === 0
}

/** The code of a periodical. */
export function issnFault(written: string): Said | undefined {
  if (isIssn(written)) return undefined
  const [, first = '', last = ''] = /(?<!\d)(\d{4})\D?(\d{3}[\dX])$/i.exec(written.trim()) ?? []
  const better = `${first}-${last.toUpperCase()}`
  return messages.issn(written, isIssn(better) ? better : undefined)
}

/** A page of a repository on GitHub, GitLab or Forgejo, as one copies it from the browser, and the repository before it. */
const INSIDE = /^(https?:\/\/[^/]+\/[^/]+\/.+?)\/(?:-|tree|blob|src|issues|pulls?|commits?|wiki)(?:\/|$)/i

/** The address of a repository, which links are made of by adding to its end. */
export function repositoryFault(url: string): Said | undefined {
  if (/\s/.test(url)) return messages.repositorySpace(url)
  const [address = ''] = url.split(/[?#]/, 1)
  const [, whole] = INSIDE.exec(address) ?? []
  const names = new URL(address).pathname.split('/').filter((name) => name !== '').length
  // What the forges of names that one knows have above a repository: whose it is.
  if (names < (isKnownForge(address) ? 2 : 1)) return messages.repositoryAlone(url)
  const better = (whole ?? address).replace(/(?<!:)\/{2,}/g, '/').replace(/\/$/, '')
  return whole !== undefined || address !== url || /[^:]\/\//.test(address)
    ? messages.insideRepository(url, better)
    : undefined
}

const BRANCH = /^(?![-./])(?!.*(?:\.\.|\/\/|@\{|\.lock$))[^\s~^:?*[\\]*[^\s~^:?*[\\/.]$/

/** A branch by its short name, as the forges write it into addresses. */
export function branchFault(branch: string): Said | undefined {
  const better = branch.replace(/^refs\/heads\//, '').replace(/\/+$/, '')
  if (better === branch && BRANCH.test(branch)) return undefined
  return messages.branch(branch, BRANCH.test(better) ? better : 'main')
}

const FOLDER = /^(?!\/)(?!(?:.*\/)?\.\.(?:\/|$))[^:\s\\]+$/

/** The folder of a repository that holds the magazine. */
export function folderFault(folder: string): Said | undefined {
  const better =
    folder
      .split('/')
      .filter((part) => part !== '' && part !== '.')
      .join('/') || '.'
  const isPlain = folder === '.' || (better !== '.' && better === folder.replace(/\/$/, ''))
  if (FOLDER.test(folder) && isPlain) return undefined
  return messages.folder(folder, FOLDER.test(folder) ? better : undefined)
}

/** A colour as `#a6dcef`. */
export function colourFault(written: string): Said | undefined {
  return /^#[0-9a-f]{6}$/i.test(written) ? undefined : messages.colour(written)
}
