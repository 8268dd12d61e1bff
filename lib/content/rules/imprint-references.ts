import { dayAt } from '#lib/model/dates.ts'
import { doorOf } from '#lib/model/doors.ts'
import { type FileFault, type Said, START } from '#lib/model/fault.ts'
import { isKnownForge } from '#lib/model/forge.ts'
import { type ImprintMatter, imprint } from '../kinds/imprint.ts'
import { KINDS } from '../kinds/table.ts'
import { folder } from '../messages/folder.ts'
import { imprint as messages } from '../messages/imprint.ts'
import { references } from '../messages/records.ts'
import { nearestOf } from '../nearest.ts'
import { atValue, type Library, type ParsedImprint } from '../parsed.ts'
import type { Path } from '../yaml.ts'

function unknownPages(library: Library, file: ParsedImprint): readonly FileFault[] {
  const slugs = library.of('page').map(({ slug }) => slug)
  const { pages = [], parts = {} } = file.known
  const named: readonly (readonly [Path, string])[] = [
    ...pages.map((slug, at) => [['pages', at], slug] as const),
    ...Object.entries(parts).flatMap(([part, slug]) =>
      slug === undefined ? [] : [[['parts', part], slug] as const],
    ),
  ]
  // A page that was renamed is one slip, wherever it is named.
  const first = [...new Map(named.toReversed().map((one) => [one[1], one])).values()]
  return first.flatMap(([path, slug]) =>
    slugs.includes(slug) ? [] : [atValue(file, path, messages.pageUnknown(slug, nearestOf(slug, slugs)))],
  )
}

function unknownCall(library: Library, file: ParsedImprint): readonly FileFault[] {
  const { call } = file.known
  const slugs = library.of('call').map(({ slug }) => slug)
  if (call === undefined || slugs.includes(call)) return []
  return [atValue(file, ['call'], references.unknown(call, nearestOf(call, slugs), KINDS.call))]
}

/** Issues whose inks the magazine does not have, or whose second opposite is missing where a hinge holds two. */
function issuesAgainst({ inks, hinge }: Partial<ImprintMatter>, library: Library): readonly FileFault[] {
  return library.of('issue').flatMap((issue) => {
    const { inks: set, a, b } = issue.known
    return [
      ...(inks && set !== undefined && set >= inks.length
        ? [atValue(issue, ['inks'], messages.inksUnknown(set, inks.length))]
        : []),
      // A slip in «b» has been said.
      ...(hinge !== undefined && a !== undefined && b === undefined && issue.matter
        ? [atValue(issue, ['b'], messages.oppositeMissing(hinge))]
        : []),
    ]
  })
}

/** The record of the magazine against the files that it names, and the issues against it. Without it there is no magazine. */
export function imprintProblems(library: Library): readonly FileFault[] {
  const file = library.imprint
  if (library.files.length === 0) return [{ file: '', ...START, ...folder.nothing() }]
  // Under another name it is there: that has been said.
  if (!file) {
    const isNamedOtherwise = library.files.some(({ problems }) =>
      problems.some(({ rule }) => rule === 'imprint-missing'),
    )
    return isNamedOtherwise ? [] : [{ file: imprint.file, ...START, ...messages.missing() }]
  }
  return [
    ...unknownPages(library, file),
    ...unknownCall(library, file),
    ...issuesAgainst(file.known, library),
  ]
}

/** What the record says of days to come, and of a repository what a reader of its links would stumble over. */
export function imprintDoubts({ imprint: file }: Library, now: number): readonly FileFault[] {
  if (!file) return []
  const { feedAuthority = '', since = 0, repository, timeZone, contact = '' } = file.known
  const { url = '', forge } = repository ?? {}
  const today = dayAt(now, timeZone)
  const [, day = ''] = /,(.*)$/.exec(feedAuthority) ?? []
  const doubts: readonly (readonly [isDoubtful: boolean, Path, Said])[] = [
    [day > today, ['feedAuthority'], messages.authorityToCome(feedAuthority, today)],
    [since > Number(today.slice(0, 4)), ['since'], messages.yearToCome(since)],
    [/^http:/i.test(contact), ['contact'], messages.openContact(contact)],
    [url.startsWith('http:'), ['repository', 'url'], messages.openRepository(url)],
    [url !== '' && !forge && !isKnownForge(url), ['repository', 'url'], messages.whoseForge(url)],
  ]
  return doubts.flatMap(([isDoubtful, path, said]) => (isDoubtful ? [atValue(file, path, said)] : []))
}

/** Texts that send readers through doors that the record leaves closed, and no server opens: one doubt for each of the two keys. */
export function closedDoors(library: Library): readonly FileFault[] {
  const file = library.imprint
  if (!file) return []
  const { repository, contact, fromServer = [] } = file.known
  const led = library.texts.flatMap((text) => {
    const own = text.kind === 'call' ? [text.known.href ?? ''] : []
    const doors = [...text.body.links.map(({ url }) => url), ...own].flatMap((url) => doorOf(url) ?? [])
    return doors.map((door) => ({ door, page: text.path }))
  })
  const letter = led.find(({ door }) => door === '/scrivici')
  const other = led.find(({ door }) => door !== '/scrivici')
  const isClosed = (key: 'repository' | 'contact', value: unknown) =>
    value === undefined && !fromServer.includes(key)
  return [
    ...(other && isClosed('repository', repository)
      ? [atValue(file, [], messages.repositoryMissing(other.door, other.page))]
      : []),
    ...(letter && isClosed('contact', contact)
      ? [atValue(file, [], messages.contactMissing(letter.page))]
      : []),
  ]
}
