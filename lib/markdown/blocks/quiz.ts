import type { List, ListItem, PhrasingContent } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import type { At, Fault } from '#lib/model/fault.ts'
import { contentsOf } from '../blocks.ts'
import { formMessages } from '../form-messages.ts'
import { plainText, startOf } from '../nodes.ts'
import { type Lead, leadOfItem } from './lead.ts'
import { untitled } from './other-blocks.ts'

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

/** A `:::quiz`: a title, numbered questions with answers that count, and for every sum of points one verdict. */
export function quizFaults(directive: ContainerDirective): Fault[] {
  const { rest } = contentsOf(directive)
  const quiz = readQuiz(directive)
  const nameless = untitled('quiz', directive)
  const loose = quiz.questions.find(({ item }) => item.children.length === 1)
  const isMixed =
    quiz.questionLists.length + quiz.verdictLists.length > 2 || quiz.verdicts[0]?.from === undefined
  if (loose && isMixed && quiz.verdicts.length > 0)
    return [...nameless, { ...startOf(loose.item), ...formMessages.quizIndent() }]
  const [first, second, ...others] = rest.filter(({ type }) => type !== 'paragraph')
  const inOrder = first?.type === 'list' && first.ordered && second?.type === 'list' && !second.ordered
  if (!inOrder || others.length > 0)
    return [...nameless, { ...startOf(directive), ...formMessages.quizBlock() }]
  const inside = [...quiz.questions.flatMap(questionFaults), ...quiz.verdicts.flatMap(verdictFaults)]
  // What the points add up to can be told once each of them is right.
  return [...nameless, ...inside, ...(inside.length > 0 ? [] : rangeFaults(quiz, startOf(second)))]
}

function questionFaults({ item, answers }: Question): Fault[] {
  const at = startOf(item)
  const [line, list, ...others] = item.children
  if (answers.length < 2) return [{ ...at, ...formMessages.quizAnswers() }]
  if (line?.type !== 'paragraph' || list?.type !== 'list' || others.length > 0)
    return [{ ...at, ...formMessages.quizQuestion() }]
  const found = answers.flatMap(answerFaults)
  const silent = found.length === 0 && answers.every(({ points }) => points === undefined)
  return silent ? [{ ...at, ...formMessages.quizPoints() }] : found
}

function answerFaults({ item, odd }: Answer): Fault[] {
  const at = startOf(item)
  if (item.children.length !== 1 || item.children[0]?.type !== 'paragraph')
    return [{ ...at, ...formMessages.quizAnswer() }]
  return odd === undefined ? [] : [{ ...at, ...formMessages.quizOdd(odd) }]
}

function verdictFaults({ item, lead, from }: Verdict): Fault[] {
  const at = startOf(item)
  const [line, ...more] = item.children
  if (!lead?.sign || from === undefined)
    return [{ ...at, ...formMessages.quizVerdict(lead?.text ?? (line ? plainText(line) : '')) }]
  const isEmpty = lead.rest.map(plainText).join('').trim() === '' && more.length === 0
  return isEmpty ? [{ ...at, ...formMessages.quizVerdictEmpty(lead.text) }] : []
}

/** Every sum from the least to the most that the answers give has one verdict; only the first slip is said. */
function rangeFaults({ questions, verdicts }: Quiz, at: At): Fault[] {
  const sum = (pick: (...points: number[]) => number) =>
    questions.reduce((all, { answers }) => all + pick(...answers.map(({ points = 0 }) => points)), 0)
  const [least, most] = [sum(Math.min), sum(Math.max)]
  const ranges = verdicts
    .map(({ item, from = 0, to = from }) => ({ item, from: Math.min(from, to), to: Math.max(from, to) }))
    .toSorted((a, b) => a.from - b.from)
  let next = least
  for (const [index, { item, from, to }] of ranges.entries()) {
    if (index > 0 && from <= (ranges[index - 1]?.to ?? 0))
      return [{ ...startOf(item), ...formMessages.quizTwice(from) }]
    if (from > next) break
    next = Math.max(next, to + 1)
  }
  return next <= most ? [{ ...at, ...formMessages.quizGap(next, least, most) }] : []
}
