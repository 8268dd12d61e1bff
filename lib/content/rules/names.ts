import type { FileFault } from '#lib/model/fault.ts'
import type { Library } from '../library.ts'
import { type Named, references } from '../messages/references.ts'
import { type Known, nearestName } from '../nearest.ts'
import type { ParsedArticle } from '../parsed.ts'
import type { Path } from '../yaml.ts'
import { atValue } from './at.ts'

type Directory = Readonly<Record<Named, ReadonlyMap<string, Known>>>

const known = (files: readonly { slug: string }[], others: (slug: string) => readonly string[] = () => []) =>
  new Map(files.map(({ slug }) => [slug, { name: slug, alsoKnownAs: others(slug) }]))

/**
 * Who exists, by the names of the files: a file that is broken inside still exists, or its one fault would be
 * reported again at every file that names it. Names and synonyms help to find what was meant.
 */
function directoryOf({ articles, authors, calls, sections, tags }: Library): Directory {
  const tagWords = new Map(
    tags.map(({ slug, known: { name = slug, synonyms = [] } }) => [slug, [name, ...synonyms]]),
  )
  const authorNames = new Map(authors.map(({ slug, known: { name } }) => [slug, name ? [name.text] : []]))
  const sectionNames = new Map(sections.map(({ slug, known: { name = slug } }) => [slug, [name]]))
  return {
    article: known(articles),
    author: known(authors, (slug) => authorNames.get(slug) ?? []),
    call: known(calls),
    section: known(sections, (slug) => sectionNames.get(slug) ?? []),
    tag: known(tags, (slug) => tagWords.get(slug) ?? []),
  }
}

/** Names of one kind at one place of a front matter; in a list the place of each is its number. */
type Names = { readonly kind: Named; readonly at: Path; readonly names: readonly string[] }

const one = (name: string | undefined): readonly string[] => (name === undefined ? [] : [name])

/** The names in the front matter of one article, with what each should be. */
const namesOf = ({ known: { authors = [], tags = [], section, cta, translation, related } }: ParsedArticle) =>
  [
    { kind: 'author', at: ['authors'], names: authors },
    { kind: 'tag', at: ['tags'], names: tags },
    { kind: 'section', at: ['section'], names: one(section) },
    { kind: 'call', at: ['cta'], names: one(cta) },
    { kind: 'article', at: ['translation'], names: one(translation) },
    { kind: 'article', at: ['related', 'pin'], names: related?.pin ?? [] },
    { kind: 'article', at: ['related', 'exclude'], names: related?.exclude ?? [] },
  ] satisfies readonly Names[]

/** Keys that hold one name, not a list. */
const SINGLE: ReadonlySet<PropertyKey | undefined> = new Set(['section', 'cta', 'translation'])

/** Names that no file answers to, each with the nearest that one does. */
export function nameProblems(library: Library): readonly FileFault[] {
  const directory = directoryOf(library)
  const unknown = (kind: Named, name: string) =>
    directory[kind].has(name)
      ? undefined
      : references.unknown(kind, name, nearestName(name, [...directory[kind].values()]))
  const problems: FileFault[] = []
  for (const file of library.articles) {
    for (const { kind, at, names } of namesOf(file)) {
      for (const [index, name] of names.entries()) {
        const isSingle = SINGLE.has(at[0])
        const own = kind === 'article' && name === file.slug
        const self = isSingle ? references.translationSelf(name) : references.self(name)
        const said = own ? self : unknown(kind, name)
        if (said) problems.push(atValue(file, isSingle ? at : [...at, index], said))
      }
    }
  }
  for (const file of library.issues) {
    for (const [index, name] of file.known.authors?.entries() ?? []) {
      const said = unknown('author', name)
      if (said) problems.push(atValue(file, ['authors', index], said))
    }
  }
  for (const file of library.tags) {
    const { opposite } = file.known
    const said = opposite === undefined ? undefined : unknown('tag', opposite)
    if (said) problems.push(atValue(file, ['opposite'], said))
  }
  return problems
}
