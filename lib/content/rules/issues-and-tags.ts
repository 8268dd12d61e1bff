import { type FileFault, START } from '#lib/model/fault.ts'
import { slugify } from '#lib/model/slug.ts'
import { files } from '../messages/files.ts'
import { references } from '../messages/records.ts'
import { atValue, type Library, type Parsed } from '../parsed.ts'

type Numbered = { readonly issue: Parsed<'issue'>; readonly number: number }

function numbers(numbered: readonly Numbered[]): readonly FileFault[] {
  const seen = new Map<number, string>()
  return numbered.flatMap(({ issue, number }) => {
    if (number !== Number.parseInt(issue.slug, 10)) {
      return [atValue(issue, ['number'], references.issueNumber(number, issue.slug))]
    }
    const first = seen.get(number)
    if (first) return [atValue(issue, ['number'], references.issueNumberTwice(number, first))]
    seen.set(number, issue.path)
    return []
  })
}

/** Neighbouring issues never share a set of inks (docs/design.md, 3): side by side they could not be told apart. */
function inks(numbered: readonly Numbered[]): readonly FileFault[] {
  const inOrder = numbered.toSorted((a, b) => a.number - b.number)
  return inOrder.flatMap(({ issue }, index) => {
    const before = inOrder[index - 1]
    const { inks: set } = issue.known
    if (!before || set === undefined || before.issue.known.inks !== set) return []
    return [atValue(issue, ['inks'], references.inksNeighbour(set, before.number))]
  })
}

function withoutIndex(library: Library): readonly FileFault[] {
  const folders = new Set([
    ...library.of('article').map(({ issue }) => issue),
    ...[...library.images.keys()]
      .filter((path) => path.startsWith('issues/'))
      .map((path) => path.split('/')[1] ?? ''),
  ])
  for (const { slug } of library.of('issue')) folders.delete(slug)
  return [...folders].map((slug) => ({ file: `issues/${slug}`, ...START, ...files.issueIndex(slug) }))
}

/** Issues against their folders and against each other. */
export function issueProblems(library: Library): readonly FileFault[] {
  const numbered = library
    .of('issue')
    .flatMap((issue) => (issue.known.number === undefined ? [] : [{ issue, number: issue.known.number }]))
  return [...withoutIndex(library), ...numbers(numbered), ...inks(numbered)]
}

function opposites(tags: readonly Parsed<'tag'>[]): readonly FileFault[] {
  const bySlug = new Map(tags.map((tag) => [tag.slug, tag]))
  return tags.flatMap((tag) => {
    const { opposite } = tag.known
    if (opposite === undefined) return []
    if (opposite === tag.slug) return [atValue(tag, ['opposite'], references.oppositeSelf())]
    const other = bySlug.get(opposite)
    // A name that nobody has, or a file that could not be read, is reported where it is wrong.
    if (!other || (!other.matter && other.known.opposite === undefined)) return []
    if (other.known.opposite === tag.slug) return []
    return [atValue(tag, ['opposite'], references.oppositeOneWay(tag.slug, opposite, other.known.opposite))]
  })
}

function similar(tags: readonly Parsed<'tag'>[]): readonly FileFault[] {
  const seen = new Map<string, { name: string; path: string }>()
  return tags.flatMap((tag) => {
    const { name } = tag.known
    if (name === undefined) return []
    const first = seen.get(slugify(name))
    if (first) return [atValue(tag, ['name'], references.tagSimilar(name, first.name, first.path))]
    seen.set(slugify(name), { name, path: tag.path })
    return []
  })
}

/** Opposites that do not point back; themes that a reader could not tell apart. */
export function tagProblems(library: Library): readonly FileFault[] {
  const tags = library.of('tag')
  return [...opposites(tags), ...similar(tags)]
}
