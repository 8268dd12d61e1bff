import { parseFile } from '#lib/content/parse.ts'
import type { ParsedFile } from '#lib/content/parsed.ts'
import { oneLine } from '#lib/editor/formats/one-line.ts'
import { badSlug } from '#lib/editor/new/refusals.ts'
import { readStyle } from '#lib/editor/style.ts'
import type { FileFault, Said } from '#lib/model/fault.ts'
import type { Remark } from '#lib/model/proposal.ts'
import { slugify } from '#lib/model/slug.ts'
import { strings } from '#lib/strings.ts'
import { OWN, type SIGNATURE } from './form.ts'
import { problemsOf, type Shelves } from './library.ts'
import type { Missing } from './missing.ts'
import { plainly } from './plain-words.ts'
import type { Written } from './write-file.ts'

/** A file that a form makes, and what begins the names of its fields in the form. */
export type Draft = Written & {
  readonly kind: 'article' | 'author' | 'tag'
  readonly path: string
  readonly slug: string
  readonly prefix: '' | typeof SIGNATURE
  /** Of its fields those that may not be empty and are. */
  readonly missing: readonly Missing[]
}

/** Remarks by the name of the field that they are about. */
export type Remarks = Record<string, Remark[]>

export const add = (remarks: Remarks, name: string, remark: Remark): void => {
  const known = remarks[name]
  if (known) known.push(remark)
  else remarks[name] = [remark]
}

const sentence = ({ message, remedy }: Said): string => oneLine(`${message} → ${remedy}`)

const groupOf = (name: string): string => name.slice(0, name.lastIndexOf('.') + 1)

/** Whether a fault is that a field was left empty: of a group the check says it at the first line of its place. */
const isOfMissing = ({ missing }: Draft, name: string, { rule }: FileFault): boolean =>
  missing.some(
    (each) => each.name === name || (rule === 'key-missing' && groupOf(each.name) === groupOf(name)),
  )

/** The field that a remark on a draft is about: by its line; what is said of the whole file is about its name. */
function ownerOf({ owners, prefix }: Draft, { line }: FileFault) {
  const owner = owners.get(line)
  if (owner) return { ...owner, name: owner.name === '' ? '' : prefix + owner.name }
  return { name: line === 1 && prefix === '' ? OWN.slug : '' }
}

/** The names that a new record of a kind may not have. */
function takenNames(kind: Draft['kind'], { magazine }: Shelves): readonly string[] {
  const { bySlug, withdrawn, aliases } = magazine
  const own = [...bySlug[kind].keys()]
  return kind === 'article' ? [...own, ...withdrawn.keys(), ...aliases.keys()] : own
}

/** Who signs already by the name of a new signature, whatever the file is called; undefined if nobody does. */
function signing({ path }: Draft, parsed: readonly ParsedFile[], { magazine }: Shelves): string | undefined {
  const file = parsed.find((each) => each.path === path)
  const name = file?.kind === 'author' ? slugify(file.known.name?.text ?? '') : ''
  return magazine.authors.find((author) => slugify(author.name.text) === name)?.name.text
}

/** What the check says of files that a form makes, field by field; and the files as it parsed them. */
export function judge(
  drafts: readonly Draft[],
  shelves: Shelves,
): { readonly remarks: Remarks; readonly parsed: readonly ParsedFile[] } {
  const parsed = drafts.map(({ path, text }) => parseFile(path, Buffer.from(text)))
  const remarks: Remarks = {}
  // Of two files with one name the check speaks at the second by its path, which may not be ours.
  const faults = problemsOf(shelves, parsed).filter(({ rule }) => rule !== 'slug-duplicate')
  const doubts = parsed.flatMap((file) => ('doubts' in file ? file.doubts : []))
  const style = drafts.flatMap(({ path, text }) => readStyle(path, text))
  for (const { missing } of drafts)
    for (const { name, says } of missing) add(remarks, name, { level: 'fault', says })
  for (const said of [...faults, ...doubts, ...style]) {
    const draft = drafts.find(({ path }) => path === said.file)
    if (!draft) continue
    const { name, line } = ownerOf(draft, said)
    if (isOfMissing(draft, name, said)) continue
    const says = plainly(draft.kind, sentence(said))
    add(remarks, name, { level: said.level, says, ...(line !== undefined && { line }) })
  }
  for (const draft of drafts) {
    const { kind, slug, prefix } = draft
    const from = prefix + (kind === 'article' ? 'title' : 'name')
    const why = badSlug(slug, takenNames(kind, shelves))
    // A title that is missing, or wrong, is one slip.
    const isSaid = slug === '' && remarks[from]?.some(({ level }) => level === 'fault')
    if (why !== undefined && !isSaid)
      add(remarks, prefix === '' ? OWN.slug : from, { level: 'fault', says: why })
    const known = why === undefined && kind === 'author' ? signing(draft, parsed, shelves) : undefined
    if (known !== undefined) add(remarks, from, { level: 'fault', says: strings.proposal.signs(known) })
  }
  return { remarks, parsed }
}
