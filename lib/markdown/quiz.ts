import type { List, ListItem, PhrasingContent } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import { contentsOf } from './blocks.ts'
import { type Lead, leadOfItem } from './lead.ts'

/** An answer and what it counts: nothing where no points are written. */
export type Answer = {
  readonly item: ListItem
  readonly words: readonly PhrasingContent[]
  readonly points?: number
  /** What stands between brackets at its end and holds a figure, but is not a number of points. */
  readonly odd?: string
}

export type Question = { readonly item: ListItem; readonly answers: readonly Answer[] }

/** What a number of points, or several from one to another, say of who has them. */
export type Verdict = {
  readonly item: ListItem
  readonly lead?: Lead
  readonly from?: number
  readonly to?: number
}

export type Quiz = {
  /** The numbered lists: one, unless the answers were not set in below their questions. */
  readonly questionLists: readonly List[]
  readonly questions: readonly Question[]
  readonly verdictLists: readonly List[]
  readonly verdicts: readonly Verdict[]
}

/** What stands between brackets at the end of a line whose last spaces are gone. */
const BRACKETS = /\(([^()]{1,40})\)([.;,]?)$/
const RANGE = /^(?:da )?(\d{1,4})(?:\s*(?:[-–]|a)\s*(\d{1,4}))?(?: punt[oi])?$/i

/** Reads a `:::quiz`: numbered questions with their answers, then what the points mean. */
export function readQuiz(directive: ContainerDirective): Quiz {
  const lists = contentsOf(directive).rest.filter((child) => child.type === 'list')
  const questionLists = lists.filter(({ ordered }) => ordered)
  const verdictLists = lists.filter(({ ordered }) => !ordered)
  return {
    questionLists,
    questions: questionLists.flatMap(({ children }) => children).map(readQuestion),
    verdictLists,
    verdicts: verdictLists.flatMap(({ children }) => children).map(readVerdict),
  }
}

/** A numbered item and the answers set in below it. */
export const readQuestion = (item: ListItem): Question => ({
  item,
  answers: item.children.flatMap((child) => (child.type === 'list' ? child.children.map(readAnswer) : [])),
})

function readAnswer(item: ListItem): Answer {
  const [line] = item.children
  const words = line?.type === 'paragraph' ? line.children : []
  const last = words.at(-1)
  if (last?.type !== 'text') return { item, words }
  const text = last.value.trimEnd()
  const [found = '', written = '', stop = ''] = BRACKETS.exec(text) ?? []
  if (!/^\d{1,2}$/.test(written)) return { item, words, ...(/\d/.test(written) && { odd: written }) }
  const value = text.slice(0, -found.length).trimEnd() + stop
  return { item, words: [...words.slice(0, -1), { ...last, value }], points: Number(written) }
}

/** An item that opens with points in bold: «0–3», «da 4 a 6», «7». */
export function readVerdict(item: ListItem): Verdict {
  const lead = leadOfItem(item)
  const [, from, to = from] = RANGE.exec(lead?.text ?? '') ?? []
  return {
    item,
    ...(lead && { lead }),
    ...(from !== undefined && { from: Number(from), to: Number(to) }),
  }
}
