import { type FileFault, type Said, START } from '#lib/model/fault.ts'
import { imageName } from '#lib/model/media.ts'
import { isSlug, slugify } from '#lib/model/slug.ts'
import { imprint } from './kinds/imprint.ts'
import { KINDS, type Kind } from './kinds/table.ts'
import { files } from './messages/files.ts'
import { imprint as messages } from './messages/imprint.ts'
import { nearestOf } from './nearest.ts'

export const IMAGE_FORMATS = ['avif', 'jpg', 'png', 'svg', 'webp'] as const
export const IMAGE_ENDINGS: readonly string[] = IMAGE_FORMATS.map((format) => `.${format}`)

/** What the check of style should let stand. */
export const EXCEPTIONS_FILE = 'eccezioni.yml'
/** Words that the dictionary does not know. */
export const WORDS_FILE = 'parole.txt'
/** Files beside the content that are not content: they and the guide are for editors. */
export const ASIDES: ReadonlySet<string> = new Set(['README.md', EXCEPTIONS_FILE, WORDS_FILE])

/** A record, told by its path alone; `issue` is the folder of an article’s issue, and empty for the others. */
export type TextPlace = { readonly kind: Kind; readonly slug: string; readonly issue: string }

/** What a file is, told by its path alone. */
type Place =
  | TextPlace
  | { readonly kind: 'image' }
  /** The record of the magazine. */
  | { readonly kind: 'imprint' }
  /** One of `ASIDES`. */
  | { readonly kind: 'aside' }
  /** It has no place here; already said. */
  | { readonly kind: 'stray' }

/** A place, and what is wrong with the name: said of the file or of a folder above it. */
export type Placed = { readonly place: Place; readonly wrong?: FileFault }

/** A number of two figures or more, then the opposites. */
const isIssueFolder = (name: string): boolean => /^\d{2,}-/.test(name) && isSlug(name)
/** The kinds whose files all lie in one folder, by its name. */
const FLAT: ReadonlyMap<string, Kind> = new Map(
  Object.values(KINDS).flatMap(({ folder, kind }) => (folder === 'issues' ? [] : [[folder, kind] as const])),
)
const FOLDERS = ['issues', ...[...FLAT.keys()].toSorted()]

function stray(at: string, said: Said): Placed {
  return { place: { kind: 'stray' }, wrong: { ...said, ...START, file: at } }
}

function badName(path: string, name: string, extension: string): FileFault {
  const better = `${slugify(name) || 'nome'}.${extension}`
  const decomposed = name !== name.normalize('NFC')
  const said = decomposed
    ? files.nameDecomposed(`${name}.${extension}`, better)
    : files.name(`${name}.${extension}`, better)
  return { ...said, ...START, file: path }
}

/** The record of the magazine under another name, or in a folder: `Rivista.yml`, `rivista.yaml`, `issues/rivista.yml.txt`. */
const OTHERWISE = /^\s*rivista(?: ?\(\d+\)| copia| - copia)?\s*\.(?:ya?ml|txt|json)(?:\.txt)?\s*$/i
/** Beside `issues`, where no text lies, also without its ending, with that of a text, and in other words. */
const BESIDE =
  /^\s*(?:(?:rivista|magazine|testata|imprint)(?:\.md)?|(?:magazine|testata|imprint|riviste|rvista|rivsta)\.(?:ya?ml|txt|json))\s*$/i
const imprintMeant = (file: string, isBeside: boolean): boolean =>
  OTHERWISE.test(file) || (isBeside && BESIDE.test(file))

/** Names that Windows keeps for its devices, whatever their ending: who has Windows could not even fetch the magazine. */
const DEVICE = /^(?:con|prn|aux|nul|(?:com|lpt)[1-9])$/

const PLAIN_TEXT = /(?:\.(?:md|txt|markdown|mdown|mdx?))+$/i
const DOCUMENT = /^(?:~\$)?(.*)\.(?:docx?|odt|rtf|pages|pdf|html?)$/i

/** A text under an ending that is not ours: Notepad's `pane.md.txt`, Word's `pane.docx`. */
export function notMarkdown(file: string): Said | undefined {
  if (PLAIN_TEXT.test(file)) return files.notText(file, `${slugify(file.replace(PLAIN_TEXT, ''))}.md`)
  const [, name] = DOCUMENT.exec(file) ?? []
  return name === undefined ? undefined : files.notPlain(file, `${slugify(name)}.md`)
}

/** A format of ours under another ending, as cameras write it: `DSC_01.JPG`, `foto.jpeg`. */
function otherEnding(file: string): Said | undefined {
  const better = imageName(file)
  return IMAGE_ENDINGS.some((ending) => better.endsWith(ending)) ? files.imageEnding(file, better) : undefined
}

/** Formats of images that are not ours: they can be saved as one that is. */
const IMAGES =
  /^(?:gif|hei[cf]s?|jfif|jxl|tiff?|bmp|ico|psd|ai|eps|raw|dng|cr[23]|nef|arw|xcf|webm|mp4|mov|apng)$/i

function unknownFormat(file: string, extension: string): Said {
  if (IMAGES.test(extension)) return files.imageFormat(`.${extension}`, IMAGE_ENDINGS)
  return file.includes('.') && !file.startsWith('.')
    ? files.notOurs(file, IMAGE_ENDINGS)
    : files.noEnding(file, `${slugify(file) || 'nome'}.md`)
}

/** The folder of an issue that a name most likely means: «6-lenti-svelti», «06 Lenti Svelti». */
function folderMeant(name: string): string {
  const better = slugify(name).replace(/^(\d)(?=-)/, '0$1')
  if (/^\d{2,}-[^-]+-/.test(better)) return better
  const [number = '05'] = /^\d{2,}/.exec(better) ?? []
  return `${number}-lenti-svelti`
}

/**
 * Tells what a file is from its path below the content folder (forward slashes).
 * A name that cannot stand in a URL is a fault, but the file keeps its place, so that its other faults are found too.
 */
export function placeOf(path: string): Placed {
  const parts = path.split('/')
  const file = parts.at(-1) ?? ''
  const folder = parts.at(0) ?? ''
  if (ASIDES.has(path)) return { place: { kind: 'aside' } }
  if (path === imprint.file) return { place: { kind: 'imprint' } }
  if (imprintMeant(file, parts.length === 1)) return stray(path, messages.otherName(path, imprint.file))
  if (parts.length === 1) {
    const home =
      'spostalo nella cartella che gli spetta: un articolo in quella del suo numero, dentro «issues»'
    const aside = `toglilo: accanto alle cartelle stanno solo «${[imprint.file, ...ASIDES].join('», «')}»`
    return stray(path, files.strayFile(file, /\.(?:ya?ml|json|toml)$/i.test(file) ? aside : home))
  }
  const flat = FLAT.get(folder)
  if (folder !== 'issues' && flat === undefined) {
    return stray(folder, files.strayFolder(folder, nearestOf(folder, FOLDERS), FOLDERS))
  }
  const [, stem = '', extension = ''] = /^(.*)\.([^.]+)$/s.exec(file) ?? []
  const device = parts.find((part) => DEVICE.test(part.replace(/\..*$/s, '').toLowerCase()))
  if (device !== undefined) return stray(path, files.deviceName(device))
  const wrong = isSlug(stem) ? undefined : badName(path, stem, extension)
  const slug = isSlug(stem) ? stem : slugify(stem)

  if (folder === 'issues' && parts.length === 2) {
    return stray(path, files.strayFile(file, 'un articolo va nella cartella del suo numero: spostalo lì'))
  }
  const issue = parts.at(1) ?? ''
  if (folder === 'issues' && !isIssueFolder(issue)) {
    return stray(`issues/${issue}`, files.issueFolder(issue.normalize('NFC'), folderMeant(issue)))
  }
  if (extension === 'md') {
    const depth = folder === 'issues' ? 3 : 2
    if (parts.length !== depth) {
      const below = parts.slice(0, depth).join('/')
      return stray(
        path,
        files.strayFile(file, `qui stanno solo immagini: sposta il testo fuori da «${below}»`),
      )
    }
    if (flat) return { place: { kind: flat, slug, issue: '' }, ...(wrong && { wrong }) }
    if (file === 'index.md') return { place: { kind: 'issue', slug: issue, issue: '' } }
    return { place: { kind: 'article', slug, issue }, ...(wrong && { wrong }) }
  }
  if (folder !== 'issues' && folder !== 'pages') {
    return stray(path, files.strayFile(file, 'qui stanno solo file «.md»'))
  }
  if (!IMAGE_FORMATS.some((format) => format === extension)) {
    const said = notMarkdown(file) ?? otherEnding(file)
    return stray(path, said ?? unknownFormat(file, extension))
  }
  return { place: { kind: 'image' }, ...(wrong && { wrong }) }
}
