import { editLink, fitsLink, proposalLink, type Repository, reportLink } from '#lib/model/forge.ts'
import type { Magazine } from '#lib/model/magazine.ts'
import { type Form, isRefused, type Proposal, SAYS, type Way } from '#lib/model/proposal.ts'
import { strings } from '#lib/strings.ts'
import { draftsOf } from './drafts.ts'
import { findPublished, publishedAs } from './find-published.ts'
import { formOf, OWN } from './form.ts'
import { add, judge, type Remarks } from './judge.ts'
import type { Shelves } from './library.ts'
import { readValues } from './read-values.ts'
import { newAuthor, seenAs } from './seen.ts'

const words = strings.proposal

/** Where a proposal goes: to the repository, and to who reads letters. */
export type Ends = {
  readonly repository: Repository
  readonly letter: string | undefined
  /** The origin of the magazine's addresses. */
  readonly url: string
}

type About = Pick<Proposal, 'links' | 'piece'> & { readonly remarks: Remarks }

/** The link to the file of what is to be changed. */
function changeOf(written: string, magazine: Magazine, { repository }: Ends): About {
  const { found, among, near } = findPublished(written, magazine)
  if (found)
    return { remarks: {}, piece: found, links: [{ to: 'forge', href: editLink(repository, found.file) }] }
  const says = written === '' ? words.empty : among ? words.manyPieces(among) : words.noPiece(near)
  return { links: [], remarks: { pezzo: [{ level: 'fault', says }] } }
}

/** The links by which an error is reported, with all that was written in them. */
function errorOf(page: string, what: string, magazine: Magazine, { repository, letter, url }: Ends): About {
  const remarks: Remarks = {}
  for (const [name, value] of Object.entries({ pagina: page, errore: what }))
    if (value === '') add(remarks, name, { level: 'fault', says: words.empty })
  if (Object.keys(remarks).length > 0) return { remarks, links: [] }
  const found = publishedAs(page, magazine)
  const place = found ? `${url}${found.path}` : page
  const title = strings.article.reportSubject(found?.title ?? page)
  const mail = new URLSearchParams({ subject: title, body: `${place}\n\n${what}` })
  const forge = { to: 'forge', href: reportLink(repository, { title, page: place, what }) } as const
  if (!fitsLink(forge.href)) {
    const longest = what.length < page.length ? 'pagina' : 'errore'
    return { remarks: { [longest]: [{ level: 'fault', says: words.tooLong }] }, links: [] }
  }
  // Programs for letters take `+` as it is.
  const letters = letter?.startsWith('mailto:') ? [`${letter}?${`${mail}`.replaceAll('+', '%20')}`] : []
  return {
    remarks,
    ...(found && { piece: found }),
    links: [forge, ...letters.map((href) => ({ to: 'letter', href }) as const)],
  }
}

/** Remarks in the order of the fields that they are about; those of a group in the order in which they were found. */
function inOrder(remarks: Remarks, { main, signature, more }: Form): Remarks {
  const names = [...main, ...signature, ...more].map(({ name }) => name)
  const placeOf = (name: string) => names.findIndex((field) => name === field || name.startsWith(`${field}.`))
  return Object.fromEntries(Object.entries(remarks).toSorted(([a], [b]) => placeOf(a) - placeOf(b)))
}

/** What comes of a form that was sent (`sent`, as browsers encode it), among what is out. Never throws on what is written in it. */
export function propose(way: Way, sent: string, shelves: Shelves, ends: Ends, now: number): Proposal {
  const { magazine } = shelves
  const form = formOf(way)
  const pairs = new URLSearchParams(sent)
  const { values, places, mended: signs } = readValues(form, pairs)
  const base = { way, values, places, mended: signs, files: [], links: [] }
  const one = (name: string): string => values[name]?.[0] ?? ''
  // Who asks for a place is not done: there is nothing to be judged yet.
  if (pairs.has(SAYS.oneMore)) return { ...base, remarks: {} }
  if (way === 'modifica') return { ...base, ...changeOf(one('pezzo'), magazine, ends) }
  if (way === 'errore') return { ...base, ...errorOf(one('pagina'), one('errore'), magazine, ends) }
  const { drafts, values: shown, mended } = draftsOf(way, values, magazine, now)
  const { remarks, parsed } = judge(drafts, shelves)
  if (way === 'articolo' && !magazine.bySlug.issue.has(one(OWN.issue)))
    add(remarks, OWN.issue, { level: 'fault', says: words.noIssue })
  const [article] = parsed.flatMap((file) => (file.kind === 'article' ? [file] : []))
  const [author] = parsed.flatMap((file) => (file.kind === 'author' ? [file] : []))
  const seen = article && seenAs(article, magazine, author && newAuthor(author))
  return {
    ...{ ...base, values: shown, mended: signs + mended, remarks: inOrder(remarks, form) },
    files: isRefused({ remarks })
      ? []
      : drafts.map(({ path, slug, text }) => ({
          ...{ path, text, name: `${slug}.md` },
          ...proposalLink(ends.repository, path, text),
        })),
    ...(seen && { seen }),
  }
}
