import { eachPiece } from '#lib/model/each-piece.ts'
import { issueTitle } from '#lib/model/issue.ts'
import type { Magazine } from '#lib/model/magazine.ts'
import type { Piece } from './piece.ts'
import { FILTERS, type Filter, type Query } from './query.ts'
import type { Choices } from './results.ts'

/** The values of a piece under each filter. */
const VALUES: Readonly<Record<Filter, (piece: Piece) => readonly string[]>> = {
  numero: ({ issue }) => [String(issue.number)],
  rubrica: ({ section }) => (section ? [section.slug] : []),
  tema: ({ tags }) => tags.map(({ slug }) => slug),
  autore: ({ authors }) => authors.map(({ slug }) => slug),
  anno: ({ published }) => [published.day.slice(0, 4)],
}

/** Issues that the form lists: the others are found by year. */
const MOST_ISSUES = 24

/** The filters of a question as one test; a filter whose value nothing bears lets nothing through. */
export function filterOf({ filters }: Query): (piece: Piece) => boolean {
  const tests = FILTERS.flatMap((name) => {
    const wanted = filters[name]
    return wanted === undefined ? [] : [(piece: Piece) => VALUES[name](piece).includes(wanted)]
  })
  return (piece) => tests.every((test) => test(piece))
}

/** What the form offers: only values under which something is out. */
export function choicesOf(magazine: Magazine): Choices {
  const years = new Set(eachPiece(magazine.articles, ({ published }) => published.day.slice(0, 4)))
  const named = ({ slug, name }: { slug: string; name: string }) => ({ value: slug, name })
  return {
    numero: magazine.issues.slice(0, MOST_ISSUES).map((issue) => ({
      value: String(issue.number),
      name: `${issue.number}. ${issueTitle(issue)}`,
    })),
    rubrica: magazine.sections.filter(({ slug }) => magazine.bySection.has(slug)).map(named),
    tema: magazine.tags.filter(({ slug }) => magazine.byTag.has(slug)).map(named),
    autore: magazine.authors.map(({ slug, name }) => ({ value: slug, name: name.text })),
    anno: [...years]
      .toSorted()
      .reverse()
      .map((year) => ({ value: year, name: year })),
  }
}
