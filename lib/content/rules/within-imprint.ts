import { contrast, distance, hueApart, mixedContrast } from '#lib/model/colour.ts'
import { parseMoment } from '#lib/model/dates.ts'
import type { Said } from '#lib/model/fault.ts'
import type { InkSet } from '#lib/model/imprint.ts'
import { MARK_LENGTH, MARK_SIGNS } from '#lib/model/mark-signs.ts'
import { DAY, NIGHT } from '#lib/model/page-colours.ts'
import type { ImprintMatter } from '../kinds/imprint.ts'
import { imprint as messages } from '../messages/imprint.ts'
import { nearestOf } from '../nearest.ts'
import type { KeyFault, Path } from '../yaml.ts'

/** Longer, the second line of a lockup would be of small letters alone. */
const LONGEST_HINGE = 12
/** What the face of the hinge has, on pages and in drawings: the letters of Latin-1. */
const HINGE_SIGN = /[^A-Za-zÀ-ÖØ-öø-ÿ ’'-]/u
/** A tag of RFC 4151: a domain or an address of mail, and a date. */
const AUTHORITY =
  /^(?:[\w.+-]+@)?(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9-]+,\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/
/** Whether it has the form of a tag, and its date is in the calendar. */
function isAuthority(text: string): boolean {
  const [, date = ''] = /,(.*)$/.exec(text) ?? []
  return AUTHORITY.test(text) && parseMoment(`${date}-01-01`.slice(0, '2026-01-01'.length)) !== undefined
}

const MAIL = /^[^\s@/:?#]+@(?:[a-z0-9-]+\.)+[a-z0-9-]+$/i
const BRANCH = /^(?![-./])(?!.*(?:\.\.|\/\/|@\{))[^\s~^:?*[\\]+$/
const FOLDER = /^(?!\/)(?!(?:.*\/)?\.\.(?:\/|$))[^:\s]+$/
/** A page of a repository on GitHub, GitLab or Forgejo, as one copies it from the browser, and the repository before it. */
const INSIDE = /^(https?:\/\/[^/]+\/[^/]+\/.+?)\/(?:-|tree|blob|src|issues|pulls?|commits?|wiki)(?:\/|$)/i
const COLOUR = /^#[0-9a-f]{6}$/i

/** The contrasts of docs/design.md, 3. `apart`: degrees of hue; `seen`: how far the overlap lies from both, black to white being 1. */
const LEAST = { black: 7, strong: 5, night: 5, small: 7, dark: 7, inks: 3, apart: 60, seen: 0.12 } as const
/** How much of the strong ink is in that of small figures (app/styles/inks.css). */
const SMALL_SHARE = 0.72

function nameFault(name: string): Said | undefined {
  const signs = [...name]
  const odd = signs.find((sign) => !MARK_SIGNS.includes(sign))
  if (odd !== undefined) return messages.nameSign(name, odd)
  if (signs.length < MARK_LENGTH.least || signs.length > MARK_LENGTH.most)
    return messages.nameLength(name, signs.length, MARK_LENGTH.least, MARK_LENGTH.most)
  return signs.filter((sign) => /[\p{L}\p{N}]/u.test(sign)).length < 2
    ? messages.nameLetters(name)
    : undefined
}

function hingeFault(hinge: string): Said | undefined {
  const [odd] = HINGE_SIGN.exec(hinge) ?? []
  if (odd !== undefined) return messages.hingeSign(hinge, odd)
  return [...hinge].length > LONGEST_HINGE ? messages.hingeLong(hinge, LONGEST_HINGE) : undefined
}

function zoneFault(zone: string): Said | undefined {
  try {
    new Intl.DateTimeFormat('it', { timeZone: zone })
    // An offset is taken too, and has no summer; names are taken in any case, and written as they are.
    if (/[a-z]/i.test(zone)) return undefined
  } catch {
    // Said below.
  }
  return messages.zone(zone, nearestOf(zone, Intl.supportedValuesOf('timeZone')))
}

/** The last figure of an ISSN follows from the others (ISO 3297). */
function isIssn(written: string): boolean {
  if (!/^\d{4}-\d{3}[\dX]$/.test(written)) return false
  const figures = [...written.replace('-', '')].map((figure) => (figure === 'X' ? 10 : Number(figure)))
  return figures.reduce((sum, figure, at) => sum + figure * (8 - at), 0) % 11 === 0
}

function issnFault(written: string): Said | undefined {
  if (isIssn(written)) return undefined
  const [, first = '', last = ''] = /(?<!\d)(\d{4})\D?(\d{3}[\dX])$/i.exec(written.trim()) ?? []
  const better = `${first}-${last.toUpperCase()}`
  return messages.issn(written, isIssn(better) ? better : undefined)
}

/** The colours of a set that cannot be read on one another; one fault for each colour. */
function inkFaults(set: InkSet, path: Path): readonly KeyFault[] {
  const { light, strong, night, overlap } = set
  const broken = Object.entries(set).filter(([, colour]) => !COLOUR.test(colour))
  if (broken.length > 0)
    return broken.map(([name, colour]) => ({ ...messages.colour(colour), path: [...path, name] }))
  const faults: KeyFault[] = []
  const say = (name: keyof InkSet, said: Said) => faults.push({ ...said, path: [...path, name] })
  const less = (name: keyof InkSet, what: string, found: number, least: number, remedy: string): boolean => {
    if (found < least) say(name, messages.contrast(what, found, least, remedy))
    return found < least
  }
  const isLightPoor =
    less('light', `il testo nero su ${light}`, contrast(DAY.text, light), LEAST.black, 'schiariscilo') ||
    less('light', `${light} sul fondo scuro`, contrast(light, NIGHT.ground), LEAST.dark, 'schiariscilo')
  const isStrongPoor = less(
    ...(['strong', `${strong} sulla carta`] as const),
    ...([contrast(strong, DAY.paper), LEAST.strong, 'scuriscilo'] as const),
  )
  const small = mixedContrast(night, SMALL_SHARE, NIGHT.text, NIGHT.paper)
  if (
    !less('night', `${night} sulla carta di notte`, contrast(night, NIGHT.paper), LEAST.night, 'schiariscilo')
  )
    less('night', `una cifra piccola in ${night}, di notte,`, small, LEAST.small, 'schiariscilo')
  if (isLightPoor || isStrongPoor) return faults
  if (less('strong', `${light} su ${strong}`, contrast(light, strong), LEAST.inks, 'scuriscilo'))
    return faults
  const apart = hueApart(light, strong)
  if (apart !== undefined && apart < LEAST.apart)
    say(
      'strong',
      messages.alike(
        `${strong} è dello stesso colore di ${light}, più scuro`,
        'scegline uno lontano: del verde il rosso, del giallo il viola',
      ),
    )
  const near = [light, strong].find((ink) => distance(ink, overlap) < LEAST.seen)
  if (near !== undefined)
    say(
      'overlap',
      messages.alike(
        `${overlap} non si distingue da ${near}: dove le forme si toccano non si vedrebbe niente`,
        'scegline uno lontano da tutti e due',
      ),
    )
  return faults
}

type Known = Partial<ImprintMatter>

function single<Key extends keyof Known>(
  known: Known,
  key: Key,
  fault: (value: NonNullable<Known[Key]>) => Said | undefined,
): readonly KeyFault[] {
  const value = known[key]
  const said = value === undefined || value === null ? undefined : fault(value)
  return said ? [{ ...said, path: [key] }] : []
}

function pagesTwice(pages: readonly string[] = []): readonly KeyFault[] {
  return pages.flatMap((page, at) =>
    pages.indexOf(page) < at ? [{ ...messages.pageTwice(page), path: ['pages', at] }] : [],
  )
}

const isContact = (written: string): boolean =>
  MAIL.test(written) || (/^https?:\/\//i.test(written) && URL.canParse(written))

/** What is wrong in the record of a magazine whose fields are texts and numbers as they should be. */
export function imprintFaults(known: Known): readonly KeyFault[] {
  const { inks = [], repository, pages } = known
  const { url = '', branch, folder } = repository ?? {}
  const [, whole] = INSIDE.exec(url) ?? []
  return [
    ...single(known, 'name', nameFault),
    ...single(known, 'hinge', hingeFault),
    ...single(known, 'timeZone', zoneFault),
    ...single(known, 'feedAuthority', (text) => (isAuthority(text) ? undefined : messages.authority(text))),
    ...single(known, 'contact', (text) => (isContact(text) ? undefined : messages.contact(text))),
    ...single(known, 'issn', issnFault),
    ...(whole === undefined
      ? []
      : [{ ...messages.insideRepository(url, whole), path: ['repository', 'url'] }]),
    ...(branch === undefined || BRANCH.test(branch)
      ? []
      : [{ ...messages.branch(branch), path: ['repository', 'branch'] }]),
    ...(folder === undefined || FOLDER.test(folder)
      ? []
      : [{ ...messages.folder(folder), path: ['repository', 'folder'] }]),
    ...inks.flatMap((set, at) => inkFaults(set, ['inks', at])),
    ...single(known, 'houseInks', (set) =>
      inks.length === 0 || set < inks.length ? undefined : messages.houseInks(set, inks.length),
    ),
    ...pagesTwice(pages),
  ]
}
