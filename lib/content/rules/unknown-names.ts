import type { FileFault } from '#lib/model/fault.ts'
import type { Named } from '../kinds/fields.ts'
import { type Leaf, leavesOf, valueAt } from '../kinds/schema-paths.ts'
import { KIND_NAMES, KINDS, type Kind } from '../kinds/table.ts'
import { references } from '../messages/records.ts'
import { type Known, nearestName } from '../nearest.ts'
import { atValue, type Library, type ParsedText } from '../parsed.ts'
import type { Path } from '../yaml.ts'

/** The words under which a record is known besides the name of its file. */
function wordsFor({ known }: ParsedText): readonly string[] {
  const { text = '' } = 'name' in known && typeof known.name === 'object' ? known.name : {}
  const name = 'name' in known && typeof known.name === 'string' ? known.name : text
  return [name, ...('synonyms' in known ? (known.synonyms ?? []) : [])].filter((word) => word !== '')
}

/**
 * Who exists, by the names of the files: a file that is broken inside still exists, or its one fault would be
 * reported again at every file that names it. Names and synonyms help to find what was meant.
 */
const directoryOf = (library: Library, kind: Named): ReadonlyMap<string, Known> =>
  new Map(library.of(kind).map((file) => [file.slug, { name: file.slug, alsoKnownAs: wordsFor(file) }]))

/** A name in a front matter, and the kind of record that it should be of. */
type Naming = { readonly path: Path; readonly name: string; readonly named: Named }

/** The keys of a kind that name other records: read off its schema once, not for every file. */
const NAMING: ReadonlyMap<Kind, readonly Leaf[]> = new Map(
  KIND_NAMES.map((kind) => [
    kind,
    leavesOf(KINDS[kind].schema).filter(({ about }) => about.names !== undefined),
  ]),
)

function namesIn({ kind, known }: ParsedText): readonly Naming[] {
  return (NAMING.get(kind) ?? []).flatMap(
    ({ keys, isListed, about: { names: named } }): readonly Naming[] => {
      const value = named && valueAt(known, keys)
      if (named === undefined || value === undefined) return []
      if (!isListed) return typeof value === 'string' ? [{ path: keys, name: value, named }] : []
      const names = Array.isArray(value) ? value : []
      return names.map((name: unknown, index) => ({ path: [...keys, index], name: String(name), named }))
    },
  )
}

/** Names that no file answers to, each with the nearest that one does; articles that name themselves. */
export function nameProblems(library: Library): readonly FileFault[] {
  const directories = new Map<Named, ReadonlyMap<string, Known>>()
  const known = (kind: Named): ReadonlyMap<string, Known> => {
    const directory = directories.get(kind) ?? directoryOf(library, kind)
    directories.set(kind, directory)
    return directory
  }
  return library.texts.flatMap((file) =>
    namesIn(file).flatMap(({ path, name, named }) => {
      if (file.kind === 'article' && named === 'article' && name === file.slug) {
        const self = path[0] === 'translation' ? references.translationSelf : references.self
        return [atValue(file, path, self(name))]
      }
      if (known(named).has(name)) return []
      const near = nearestName(name, [...known(named).values()])
      return [atValue(file, path, references.unknown(name, near, KINDS[named]))]
    }),
  )
}
