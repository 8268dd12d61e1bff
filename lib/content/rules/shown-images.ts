import { posix } from 'node:path'
import type { FileFault, Said } from '#lib/model/fault.ts'
import { imageName, isPhotograph } from '#lib/model/media.ts'
import { imagePath } from '../catalogue.ts'
import { IMAGE_ENDINGS } from '../file-place.ts'
import type { Named } from '../kinds/fields.ts'
import { type Leaf, leavesOf, valueAt } from '../kinds/schema-paths.ts'
import { KIND_NAMES, KINDS, type Kind } from '../kinds/table.ts'
import { doubts } from '../messages/doubts.ts'
import { references } from '../messages/records.ts'
import { images } from '../messages/targets.ts'
import { type Known, nearestName, nearestOf } from '../nearest.ts'
import { atPlace, atValue, type Library, type ParsedText } from '../parsed.ts'
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

/** Images that texts and articles show: each lies below the folder of the file that shows it. */
export function imageProblems(library: Library): readonly FileFault[] {
  // A file that is there under a name or in a format that will not do has its problem already, with what to do here.
  const renamed = (path: string) => posix.join(posix.dirname(path), imageName(posix.basename(path)))
  const strays = new Set(
    library.files.flatMap(({ kind, path }) => (kind === 'stray' ? [path, renamed(path)] : [])),
  )
  const fault = (file: string, url: string): Said | undefined => {
    const folder = `${posix.dirname(file)}/`
    const path = imagePath(file, url)
    if (/^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(url) || !path.startsWith(folder)) return images.outside(url)
    if (library.images.has(path) || strays.has(path)) return undefined
    const beside = [...library.images.keys()].filter((other) => other.startsWith(folder))
    const near = nearestOf(
      url,
      beside.map((other) => other.slice(folder.length)),
    )
    const ending = posix.extname(path).toLowerCase()
    const isOdd = near === undefined && ending !== '' && !IMAGE_ENDINGS.includes(ending)
    return isOdd ? images.format(url, IMAGE_ENDINGS) : images.missing(url, near)
  }
  const inTexts = library.texts.flatMap((file) =>
    file.body.images.flatMap((image) => {
      const said = fault(file.path, image.url)
      return said ? [atPlace(file, image, said)] : []
    }),
  )
  const heroes = library.of('article').flatMap((file) => {
    const src = file.known.hero?.src
    const said = src === undefined ? undefined : fault(file.path, src)
    return said ? [atValue(file, ['hero', 'src'], said)] : []
  })
  return [...inTexts, ...heroes]
}

/** The least width of an opening photograph in pixels, as the guide says: it is shown nearly as wide as the window. */
const LEAST_HERO = 1600

/** Opening photographs that would be blown up. */
export function heroDoubts(library: Library): readonly FileFault[] {
  return library.of('article').flatMap((file) => {
    const src = file.known.hero?.src
    const image = src === undefined ? undefined : library.images.get(imagePath(file.path, src))?.image
    return image && isPhotograph(image) && image.width < LEAST_HERO
      ? [atValue(file, ['hero', 'src'], doubts.heroSmall(image.width, LEAST_HERO))]
      : []
  })
}
