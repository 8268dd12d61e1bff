import { readingMinutes } from '#lib/model/body.ts'
import { frontPage, issueTitle } from '#lib/model/issue.ts'
import { articlesIn } from '#lib/model/magazine.ts'
import { count } from '#lib/model/numbers.ts'
import type { Article } from '#lib/model/records.ts'
import { type Change, type Pair, titleOf } from './change.ts'
import { joined, type Line, listed, type Section, say } from './line.ts'
import { reason } from './neighbours.ts'
import { pictures, picturesOf, type Weights } from './pictures.ts'
import type { Side } from './side.ts'

/** Whether a piece that was there is told again: another text, another signature, another picture. */
const isOther = ({ before, after }: Pair): boolean =>
  before.body.words !== after.body.words ||
  before.body.markdown !== after.body.markdown ||
  before.authors.map(({ slug }) => slug).join() !== after.authors.map(({ slug }) => slug).join() ||
  before.hero?.image.version !== after.hero?.image.version

/** The pieces of a change of which all this is said; what they were, of those that were there. */
const subjects = ({
  added,
  kept,
  renamed,
}: Change): readonly { readonly after: Article; readonly before?: Article }[] => [
  ...added.map((after) => ({ after })),
  ...[...kept, ...renamed].filter(isOther),
]

/** The images that they show, by their paths: what has to be weighed. */
export const imagesOf = (change: Change): readonly string[] =>
  subjects(change).flatMap(({ after }) => picturesOf(after).map(({ image }) => image.path))

const read = ({ body }: Article): string =>
  `${count(body.words, 'parola', 'parole')}, ${count(readingMinutes(body), 'minuto', 'minuti')} di lettura`

/** Who signs a piece and how long it is; how long it was, if it is another length now. */
function length(article: Article, before?: Article): Line {
  const signs = article.authors.length === 1 ? 'Firma' : 'Firmano'
  const names = listed(article.authors.map(({ name }) => say`${name.text}`))
  const was =
    before && before.body.words !== article.body.words
      ? ` (${before.body.words === 1 ? 'era' : 'erano'} ${before.body.words})`
      : ''
  return joined([say`${signs} `, names, say`; ${read(article)}${was}`])
}

/** A name with how many pieces beside the new one it holds. */
function company(name: string, all: readonly Article[], article: Article): Line {
  const others = all.filter(({ slug }) => slug !== article.slug).length
  if (others === 0) return say`${name} (il primo)`
  return others === 1 ? say`${name} (con un altro)` : say`${name} (con altri ${others})`
}

/** Where a piece stands on the home page, if its issue is the one that is shown there. */
function onFront({ slug, issue }: Article, { magazine }: Side): readonly Line[] {
  if (magazine.issues[0]?.slug !== issue.slug) return []
  const { lead, block, opinion, rest } = frontPage(articlesIn(magazine.byIssue, issue))
  const isIt = (article: Article | undefined) => article?.slug === slug
  if (isIt(lead)) return [say`In prima pagina è il pezzo d’apertura`]
  if (isIt(opinion)) return [say`In prima pagina sta nella fascia delle opinioni`]
  if (block.some(isIt)) return [say`In prima pagina sta sotto il pezzo d’apertura`]
  return rest.some(isIt) ? [say`In prima pagina sta in fondo, fra «E poi»`] : []
}

/** Which issue, section and themes a new piece joins, and what stands beside it. */
function place(article: Article, head: Side): readonly Line[] {
  const { magazine, links } = head
  const { issue, section, tags } = article
  const inIssue = company(`«${issueTitle(issue)}»`, articlesIn(magazine.byIssue, issue), article)
  const inSection = company(section.name, articlesIn(magazine.bySection, section), article)
  const inTags = listed(tags.map((tag) => company(tag.name, articlesIn(magazine.byTag, tag), article)))
  const beside = (links.get(article.slug)?.related ?? []).flatMap((slug) => {
    const other = magazine.bySlug.article.get(slug)
    return other ? [say`«${titleOf(other)}» (${reason(head, article, slug)})`] : []
  })
  return [
    joined([
      say`Entra nel numero ${issue.number}, `,
      inIssue,
      say`; nella rubrica `,
      inSection,
      tags.length === 1 ? say`; nel tema ` : say`; nei temi `,
      inTags,
    ]),
    ...onFront(article, head),
    ...(beside.length === 0 ? [] : [joined([say`Ha accanto `, listed(beside)])]),
  ]
}

/** More than these nobody reads piece by piece: of the others only the first line is said. */
const MOST = 8

/** What has to be known of each piece that comes, or that says other things: signature, length, pictures, where it stands. */
export function particulars(change: Change, weights: Weights): readonly Section[] {
  const pieces = subjects(change).map(({ after, before }) => ({
    name: `«${titleOf(after)}»`,
    first: length(after, before),
    others: [...pictures(after, weights), ...(before ? [] : place(after, change.head))],
  }))
  return [
    ...pieces.slice(0, MOST).map(({ name, first, others }) => ({ title: name, lines: [first, ...others] })),
    {
      title: 'Altri pezzi nuovi o cambiati',
      lines: pieces.slice(MOST).map(({ name, first }) => joined([say`${name}: `, first])),
    },
  ]
}
