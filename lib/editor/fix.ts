import { readFrontMatter } from '#lib/content/front-matter.ts'
import { walk } from '#lib/markdown/nodes.ts'
import { parse } from '#lib/markdown/parse.ts'
import { proseOf } from './prose/file.ts'
import { type Remark, review } from './review.ts'
import type { Edit } from './rules/rule.ts'

/** One mending may uncover another («perche' , ...»); more rounds than this would be two rules that undo each other. */
const ROUNDS = 5

function apply(text: string, edits: readonly Edit[]): string {
  let result = text
  for (const { at, length, text: written } of edits.toSorted((a, b) => b.at - a.at)) {
    result = result.slice(0, at) + written + result.slice(at + length)
  }
  return result
}

/** Everything of a file that is not our prose: the keys, the values that are left alone, the blocks and addresses of the text. */
function frameOf(text: string): string {
  const read = readFrontMatter(text)
  if (!('source' in read)) return ''
  const prose = new Set(proseOf(text).flatMap((segment) => (segment.key === undefined ? [] : [segment.text])))
  const matter = JSON.stringify(read.data, (_, value: unknown) =>
    typeof value === 'string' && prose.has(value) ? '' : value,
  )
  const nodes = [...walk(parse(read.body))].flatMap(({ node }) =>
    node.type === 'text' ? [] : [`${node.type} ${'url' in node ? node.url : ''}`],
  )
  return JSON.stringify([matter, nodes])
}

/** What `--fix` did to a text: what it is now, and the remarks that it settled. */
export type Fixed = { readonly text: string; readonly settled: readonly Remark[] }

/**
 * Mends what can be mended without judgement. A result whose keys, blocks or addresses are not those of the original is thrown away:
 * a comma must never turn a sentence into a list. Gives the same text back when there is nothing to do.
 */
export function fix(file: string, text: string): Fixed {
  let now = text
  const settled: Remark[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const remarks = review(file, now).filter(({ edits }) => edits.length > 0)
    if (remarks.length === 0) break
    const next = apply(
      now,
      remarks.flatMap(({ edits }) => edits),
    )
    if (frameOf(next) !== frameOf(now)) break
    settled.push(...remarks)
    now = next
  }
  return { text: now, settled }
}
