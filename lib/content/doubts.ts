import { dayAt } from '#lib/model/dates.ts'
import { type FileFault, sortFaults } from '#lib/model/fault.ts'
import { paths } from '#lib/model/paths.ts'
import { doubts } from './messages/doubts.ts'
import {
  atPlace,
  atValue,
  type Library,
  type Parsed,
  type ParsedFile,
  type ParsedText,
  shelve,
} from './parsed.ts'
import { alikeDoubts, draftPins } from './rules/alike-articles.ts'
import { seriesDoubts, translationDoubts } from './rules/between-articles.ts'
import { closedDoors, imprintDoubts } from './rules/imprint-references.ts'
import { heroDoubts } from './rules/shown-images.ts'
import { unlikelyDoubts } from './rules/unlikely-values.ts'
import type { Path } from './yaml.ts'

/** When the doubts are asked, in milliseconds; and the magazine's own origin, where it is known: `https://rivista.example`. */
export type Asked = { readonly now: number; readonly site?: string }

/** From when on a piece is out: a draft never is, an article waits for its issue. */
type Opening = { readonly day: string; readonly instant: number }
const NEVER: Opening = { day: '', instant: Number.POSITIVE_INFINITY }

type Openings = ReadonlyMap<string, Opening>

function openingsOf(library: Library): Openings {
  const issues = library.of('issue')
  const ofIssue = new Map(issues.map(({ slug, known }) => [slug, known.published]))
  const opening = ({ known, issue }: Parsed<'article'>): Opening | undefined => {
    if (known.draft) return NEVER
    const [own, its] = [known.published, ofIssue.get(issue)]
    return own && its && its.instant > own.instant ? its : own
  }
  const entries = [
    ...issues.map(({ slug, known }) => [paths.issue(slug), known.published] as const),
    ...library.of('article').map((file) => [paths.article(file.slug), opening(file)] as const),
  ]
  return new Map(entries.flatMap(([path, opens]) => (opens ? [[path, opens] as const] : [])))
}

/** Dates of a piece that say what has not happened: until then the magazine does not know of it either. */
function datesToCome(library: Library, { now }: Asked): readonly FileFault[] {
  const today = dayAt(now, library.imprint?.known.timeZone)
  return library.of('article').flatMap((file) => {
    const { published, updated, corrections = [], withdrawn } = file.known
    if (!updated && !withdrawn && corrections.length === 0) return []
    const latest = published && published.day > today ? published.day : today
    const dated: readonly (readonly [Path, string | undefined])[] = [
      [['updated'], updated?.day],
      ...corrections.map(({ date }, index) => [['corrections', index, 'date'], date] as const),
      [['withdrawn', 'date'], withdrawn?.date],
    ]
    return dated.flatMap(([path, day]) =>
      day !== undefined && day > latest ? [atValue(file, path, doubts.dateToCome(String(path[0]), day))] : [],
    )
  })
}

/** Pieces dated before their issue, which come out with it all the same. */
function beforeIssue(library: Library): readonly FileFault[] {
  const ofIssue = new Map(library.of('issue').map(({ slug, known }) => [slug, known.published]))
  return library.of('article').flatMap((file) => {
    const [own, its] = [file.known.published, ofIssue.get(file.issue)]
    const isEarly = own && its && own.instant < its.instant && !file.known.draft
    return isEarly ? [atValue(file, ['published'], doubts.beforeIssue(own.text, its.text))] : []
  })
}

const withoutWww = (host: string): string => host.toLowerCase().replace(/^www\./, '')

/**
 * The hosts that are the magazine's own: the one it is served from, where that is known, and the domain of its record, which
 * editors have even where nobody tells them the other. A mailbox that gives the record its name says nothing of its host.
 */
function ownHosts({ imprint }: Library, { site }: Asked): ReadonlySet<string> {
  const { feedAuthority = '' } = imprint?.known ?? {}
  const [domain = ''] = feedAuthority.includes('@') ? [] : feedAuthority.split(',')
  const served = site === undefined ? '' : new URL(site).host
  return new Set([served, domain].map(withoutWww).filter((host) => host !== ''))
}

/** What a full address leads to below its host: `/articoli/pane#sale` of `https://rivista.example/articoli/pane#sale`. */
function insideOf(url: string, hosts: ReadonlySet<string>): string | undefined {
  const [address, host = ''] = /^https?:\/\/([^/?#]*)/i.exec(url) ?? ['']
  const rest = url.slice(address.length)
  return hosts.has(withoutWww(host)) ? `${/^\//.test(rest) ? '' : paths.home}${rest}` : undefined
}

/** Links that are out before what they lead to, and links to our own pages by their full address. */
function doubtfulLinks(library: Library, openings: Openings, asked: Asked): readonly FileFault[] {
  const { now } = asked
  const hosts = ownHosts(library, asked)
  const said = (url: string, from: number) => {
    const inside = insideOf(url, hosts)
    if (inside !== undefined) return doubts.ownAddress(url, inside)
    const target = openings.get(url.replace(/[?#].*$/s, '').replace(/\.md$/, ''))
    if (!target || target.instant <= Math.max(now, from)) return undefined
    return target.day === '' ? doubts.linkToDraft(url) : doubts.linkNotOut(url, target.day)
  }
  const opens = ({ kind, slug }: ParsedText): number => {
    const address = kind === 'article' ? paths.article(slug) : kind === 'issue' ? paths.issue(slug) : ''
    return openings.get(address)?.instant ?? 0
  }
  const inTexts = library.texts.flatMap((file) =>
    file.body.links.flatMap((link) => {
      const remark = said(link.url, opens(file))
      return remark ? [atPlace(file, link, remark)] : []
    }),
  )
  const inCalls = library.of('call').flatMap((file) => {
    const remark = file.known.href === undefined ? undefined : said(file.known.href, 0)
    return remark ? [atValue(file, ['href'], remark)] : []
  })
  return [...inTexts, ...inCalls]
}

/** Calls that are over when the article that names them comes out. Later every call with an end is over, and that is as it should be. */
function pastCalls(library: Library, openings: Openings): readonly FileFault[] {
  const ends = new Map(library.of('call').map(({ slug, known }) => [slug, known.until]))
  return library.of('article').flatMap((file) => {
    const { cta = '' } = file.known
    const [until, day] = [ends.get(cta), openings.get(paths.article(file.slug))?.day]
    const isOver = until !== undefined && day !== undefined && until < day
    return isOver ? [atValue(file, ['cta'], doubts.callOver(cta, until, day))] : []
  })
}

/**
 * What somebody should look at in parsed files before they go out, in the order of the files; it stops nothing. The clock is passed in:
 * what is doubted today may be right tomorrow.
 */
export function doubtsIn(files: readonly ParsedFile[], asked: Asked): readonly FileFault[] {
  const library = shelve(files)
  const openings = openingsOf(library)
  return sortFaults([
    ...files.flatMap((file) => ('doubts' in file ? file.doubts : [])),
    ...library.texts.flatMap(({ limits }) => limits),
    ...datesToCome(library, asked),
    ...beforeIssue(library),
    ...doubtfulLinks(library, openings, asked),
    ...pastCalls(library, openings),
    ...unlikelyDoubts(library, asked.now),
    ...alikeDoubts(library),
    ...draftPins(library),
    ...seriesDoubts(library),
    ...translationDoubts(library),
    ...heroDoubts(library),
    ...imprintDoubts(library, asked.now),
    ...closedDoors(library),
  ])
}
