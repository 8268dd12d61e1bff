import type { ContainerDirective } from 'mdast-util-directive'
import type { At, Fault } from '#lib/model/fault.ts'
import { contentsOf } from '../blocks.ts'
import { formMessages } from '../form-messages.ts'
import { plainText, startOf } from '../nodes.ts'
import { type Answer, type Question, type Quiz, readQuiz, type Verdict } from '../quiz.ts'
import { untitled } from './forms.ts'

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
