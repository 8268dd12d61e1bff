import { quoted } from '#lib/content/messages/wording.ts'
import { nearestName } from '#lib/content/nearest.ts'
import { count } from '#lib/model/numbers.ts'
import { slugify } from '#lib/model/slug.ts'
import type { List, Option } from './recipe.ts'

/** Names in one answer, divided by commas or spaces. */
export const namesIn = (answer: string): readonly string[] =>
  answer.split(/[\s,]+/).filter((name) => name !== '')

/** What an answer to a closed list comes to: names, or a word that the list does not have, or why it will not do (Italian). */
export type Choice =
  | { readonly slugs: readonly string[] }
  | {
      readonly unknown: string
      /** The one that is most likely meant. */
      readonly near?: Option
      /** Those that have the word in their name, where several do. */
      readonly holding: readonly Option[]
    }
  | { readonly why: string }

const NEEDED = 'serve una risposta: un nome dell’elenco, o il suo numero'

/** Who may be chosen by a number: everybody where the list was shown, else those whose number is their own. */
export type Numbered = 'shown' | 'own'

/** The options with the numbers that choose them. */
const numbered = (options: readonly Option[], by: Numbered = 'shown') =>
  options.map((option, at) => ({ ...option, number: option.number ?? (by === 'shown' ? at + 1 : undefined) }))

/** The letters of a shorter word are in half of the names. */
const SHORTEST_PART = 3

/** What answers to a word, alone or as the several words that a comma should have divided. */
function matching(written: string, options: readonly Option[], by: Numbered): readonly Option[] | undefined {
  const match = (word: string): Option | undefined => {
    const slug = slugify(word)
    const number = /^\d+$/.test(word) ? Number(word) : undefined
    return (
      options.find((option) => option.slug === word) ??
      (number === undefined ? undefined : numbered(options, by).find((option) => option.number === number)) ??
      options.find((option) => slug !== '' && (option.slug === slug || slugify(option.name) === slug))
    )
  }
  const whole = match(written)
  if (whole) return [whole]
  const parts = written.split(/\s+(?:ed?\s+)?/).map(match)
  const all = parts.filter((part) => part !== undefined)
  return all.length === parts.length ? all : undefined
}

/** Reads an answer: numbers of the list, names of files, names as people say them, in any number up to the list's. */
export function choose(
  answer: string,
  { least, most }: List,
  options: readonly Option[],
  by: Numbered,
): Choice {
  const slugs = new Set<string>()
  for (const part of answer.split(/[,;]/).map((each) => each.trim())) {
    if (part === '') continue
    const found = matching(part, options, by)
    if (!found) return { unknown: part, ...neighbours(part, options) }
    for (const { slug } of found) slugs.add(slug)
  }
  if (slugs.size >= least && slugs.size <= most) return { slugs: [...slugs] }
  const wanted =
    least === most ? `ne ${least === 1 ? 'serve' : 'servono'} ${least}` : `sono al massimo ${most}`
  return { why: slugs.size === 0 ? NEEDED : `${wanted}, e qui sono ${slugs.size}` }
}

function neighbours(word: string, options: readonly Option[]) {
  // A number is no slip of another one.
  const known = /^\d+$/.test(word)
    ? []
    : options.map(({ slug, name }) => ({ name: slug, alsoKnownAs: [name] }))
  const near = nearestName(word, known)
  const part = slugify(word)
  const holding =
    part.length < SHORTEST_PART
      ? []
      : options.filter(({ slug, name }) => slug.includes(part) || slugify(name).includes(part))
  const meant = options.find(({ slug }) => slug === near) ?? (holding.length === 1 ? holding[0] : undefined)
  return { holding, ...(meant && { near: meant }) }
}

/** An answer with one of its parts put right. */
export const withPart = (answer: string, part: string, right: string): string =>
  answer
    .split(/[,;]/)
    .map((each) => (each.trim() === part ? right : each.trim()))
    .join(', ')

/** The refusal of a word that the list does not have, for whoever cannot be asked again. */
export function refusalOf(
  { unknown, near }: Extract<Choice, { unknown: string }>,
  list: List,
  options: readonly Option[],
) {
  if (near) return `${quoted(unknown)} non c’è: intendevi «${near.slug}»?`
  const known = options.map(({ slug }) => slug).join(', ')
  return `${quoted(unknown)} non c’è: ${known === '' ? `non c’è ancora ${list.none}` : `scegli fra ${known}`}`
}

/** Rows that fit a screen of 80 characters. */
const WIDTH = 78
const GAP = 3
/** Longer lists are read in columns. */
const ONE_COLUMN = 10

/** A screen full: the others can be named. */
const MOST_SHOWN = 60

/** A list as it is shown before its question: numbered, down one column and then the next. */
export function menu(options: readonly Option[]): readonly string[] {
  const all = numbered(options).slice(0, MOST_SHOWN)
  const hidden = options.length - all.length
  const digits = Math.max(...all.map(({ number }) => String(number).length))
  const entries = all.map(({ number, name }) => `${String(number).padStart(digits)}  ${name}`)
  const width = Math.max(...entries.map(({ length }) => length)) + GAP
  const columns = entries.length <= ONE_COLUMN ? 1 : Math.max(1, Math.floor(WIDTH / width))
  const rows = Math.ceil(entries.length / columns)
  const table = Array.from({ length: rows }, (_, row) => {
    const cells = Array.from({ length: columns }, (_, column) => entries[row + column * rows] ?? '')
    return `  ${cells.map((cell) => cell.padEnd(width)).join('')}`.trimEnd()
  })
  return hidden === 0
    ? table
    : [...table, `  …e ${count(hidden, 'altro', 'altri')}: scrivi il nome, o una sua parte`]
}
