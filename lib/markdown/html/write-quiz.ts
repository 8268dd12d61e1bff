import type { Element, ElementContent } from 'hast'
import type { ListItem } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import { type Answer, readQuestion, readQuiz, readVerdict } from '../blocks/quiz.ts'
import { contentsOf } from '../blocks.ts'
import { element, type Scope, type State, text } from './scope.ts'
import { flow, inline } from './write-forms.ts'

/** What a reader does by hand: the points stand beside the answers, as in a magazine on paper. */
const RULE = 'Segna una risposta per domanda e somma i punti fra parentesi.'
const RULE_WITH_ZERO = 'Segna una risposta per domanda e somma i punti fra parentesi: dove non ci sono, zero.'

/** Questions with their answers, how to count, and what the points mean. */
export function quiz(scope: Scope, state: State, node: ContainerDirective): Element {
  const { title, rest } = contentsOf(node)
  const answers = readQuiz(node).questions.flatMap((one) => one.answers)
  const rule = answers.every(({ points }) => points !== undefined) ? RULE : RULE_WITH_ZERO
  const count = element('p', { className: ['points-rule'], ...scope.ourLanguage }, [text(rule)])
  const id = scope.nextId('quiz')
  const body = rest.flatMap((child): ElementContent[] => {
    if (child.type !== 'list') return flow(state, [child])
    const items = (write: typeof question) => child.children.map((item) => write(state, item))
    return child.ordered ? [element('ol', {}, items(question))] : [count, element('dl', {}, items(verdict))]
  })
  const heading = element('h2', { id }, inline(state, title))
  return element('aside', { className: ['figure', 'quiz'], ariaLabelledBy: [id] }, [heading, ...body])
}

function question(state: State, item: ListItem): Element {
  const words = item.children.filter(({ type }) => type !== 'list')
  const answers = readQuestion(item).answers.map((one) => answer(state, one))
  const list = answers.length > 0 ? [element('ul', {}, answers)] : []
  return element('li', {}, [...flow(state, words), ...list])
}

function answer(state: State, { words, points }: Answer): Element {
  const counted = [text(' '), element('span', { className: ['points'] }, [text(`(${points})`)])]
  return element('li', {}, [...inline(state, words), ...(points === undefined ? [] : counted)])
}

function verdict(state: State, item: ListItem): Element {
  const { lead } = readVerdict(item)
  const [, ...more] = item.children
  const words = lead
    ? [element('p', {}, inline(state, lead.rest)), ...flow(state, more)]
    : flow(state, item.children)
  return element('div', {}, [
    element('dt', {}, lead ? inline(state, lead.head) : []),
    element('dd', {}, words),
  ])
}
