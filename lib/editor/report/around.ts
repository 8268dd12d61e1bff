import { issueTitle } from '#lib/model/issue.ts'
import type { Catalogue } from '#lib/model/magazine.ts'
import { paths } from '#lib/model/paths.ts'
import type { Call, File, Issue, Page } from '#lib/model/records.ts'
import { titleOf } from './change.ts'
import { changedFields } from './changed-fields.ts'
import { type Labels, labels } from './labels.ts'
import { code, type Line, type Section, say } from './line.ts'
import type { Side } from './side.ts'

type Item = File & { readonly slug: string }

/** How the records of a kind are found and called. */
type Kind<Of extends Item> = {
  /** With the ending of what is said of it: «Numero nuov-o». */
  readonly noun: string
  readonly ending: 'o' | 'a'
  readonly labels: Labels
  readonly all: (catalogue: Catalogue) => readonly Of[]
  readonly name: (record: Of) => string
  /** Its address, or its file if it has none. */
  readonly place: (record: Of) => string
}

type Compare = (base: Catalogue, head: Catalogue) => readonly Line[]

function comparing<Of extends Item>({ noun, ending, labels, all, name, place }: Kind<Of>): Compare {
  return (base, head) => {
    const before = new Map(all(base).map((record) => [record.slug, record]))
    const after = new Set(all(head).map(({ slug }) => slug))
    const present = all(head).flatMap((record): readonly Line[] => {
      const old = before.get(record.slug)
      if (!old) return [say`${noun} nuov${ending}: «${name(record)}», ${code(place(record))}`]
      const fields = changedFields(labels, old, record)
      return fields.length === 0
        ? []
        : [say`${noun} cambiat${ending}: «${name(record)}», ${code(place(record))}: ${fields.join(', ')}`]
    })
    const gone = all(base)
      .filter(({ slug }) => !after.has(slug))
      .map((record) => say`${noun} tolt${ending}: «${name(record)}», ${code(place(record))}`)
    return [...present, ...gone]
  }
}

const KINDS: readonly Compare[] = [
  comparing<Issue>({
    noun: 'Numero',
    ending: 'o',
    labels: labels.issue,
    all: ({ issues }) => issues,
    name: issueTitle,
    place: ({ slug }) => paths.issue(slug),
  }),
  comparing<Page>({
    noun: 'Pagina',
    ending: 'a',
    labels: labels.page,
    all: ({ pages }) => pages,
    name: titleOf,
    place: ({ slug }) => paths.page(slug),
  }),
  comparing({
    noun: 'Firma',
    ending: 'a',
    labels: labels.author,
    all: ({ authors }) => authors,
    name: ({ name }) => name.text,
    place: ({ slug }) => paths.author(slug),
  }),
  comparing({
    noun: 'Tema',
    ending: 'o',
    labels: labels.tag,
    all: ({ tags }) => tags,
    name: ({ name }) => name,
    place: ({ slug }) => paths.theme(slug),
  }),
  comparing({
    noun: 'Rubrica',
    ending: 'a',
    labels: labels.section,
    all: ({ sections }) => sections,
    name: ({ name }) => name,
    place: ({ slug }) => paths.section(slug),
  }),
  comparing<Call>({
    noun: 'Invito',
    ending: 'o',
    labels: labels.call,
    all: ({ calls }) => calls,
    name: titleOf,
    place: ({ file }) => file,
  }),
]

/** New, changed and removed records that are no articles: issues with their editorials, pages, authors, themes, sections, calls. */
export function around({ base, head }: { readonly base: Side; readonly head: Side }): Section {
  return {
    title: 'Intorno ai pezzi',
    lines: KINDS.flatMap((compare) => compare(base.catalogue, head.catalogue)),
  }
}
