import { openAt } from '#lib/content/open-file.ts'
import { walk } from '#lib/markdown/nodes.ts'
import { type Edit, type FileFault, say } from '#lib/model/fault.ts'
import { faultsOf, proseIn } from './prose/segments.ts'
import { shown } from './rules/rule.ts'
import { readStyle } from './style.ts'

/** One mending may uncover another («perche' , ...»); more rounds than this would be two rules that undo each other. */
const ROUNDS = 5

function apply(text: string, edits: readonly Edit[]): string {
  let done = 0
  const parts = edits
    .toSorted((a, b) => a.at - b.at)
    .flatMap(({ at, length, text: written }) => {
      const kept = text.slice(done, at)
      done = at + length
      return [kept, written]
    })
  return parts.join('') + text.slice(done)
}

/** Nodes that come and go when lines become a list; all others, and the addresses, must stay. */
const LISTED: ReadonlySet<string> = new Set(['paragraph', 'list', 'listItem'])

/**
 * Everything of a file that is not our prose: the keys, the values that are left alone, the blocks and addresses of the text;
 * without what a list is made of, if lines may become one.
 */
function frameOf(file: string, text: string, ignored: ReadonlySet<string> = new Set()): string {
  const opened = openAt(file, text)
  const { root } = opened.body?.tree ?? {}
  const prose = new Set(
    proseIn(opened).map(({ key, start, text: { length } }) => (key ? text.slice(start, start + length) : '')),
  )
  const matter = JSON.stringify(opened.data, (_, value: unknown) =>
    typeof value === 'string' && prose.has(value) ? '' : value,
  )
  const nodes = (root ? [...walk(root)] : []).flatMap(({ node }) =>
    node.type === 'text' || ignored.has(node.type) ? [] : [`${node.type} ${'url' in node ? node.url : ''}`],
  )
  return JSON.stringify([matter, nodes])
}

/** The sign of a list in other programs, at the beginning of a line: on the page such lines run on. */
const BULLET = /^[ \t]{0,3}[•●▪◦‣○■□·⁃∙➢➤◆►\uF0A7\uF0B7\uF0D8\uF0FC][ \t\u00A0]+(?=\S)/gmu

/** The same with dashes, which also begin what people say to one another: a list if no line is a sentence or holds another dash. */
const DASHED = /^[ \t]{0,3}[–—][ \t\u00A0]+(?=\S)/gm
const isDashedList = (text: string): boolean =>
  /^(?:[ \t]{0,3}[–—][ \t\u00A0]+[^\n?!«»"“”–—]{1,120}(?:(?<![.…:])\n|(?![\s\S]))){2,40}$/.test(
    text.trimEnd(),
  )

/** Lines of paragraphs that begin with the sign of a list → `- `, if that changes nothing else of the file. */
function withLists(file: string, text: string): Fixed {
  const inFile = faultsOf(file, text)
  const settled = proseIn(openAt(file, text))
    .filter(({ kind, key }) => kind === 'paragraph' && key === undefined)
    .flatMap((segment) =>
      Array.from(
        segment.text.matchAll(isDashedList(segment.text) ? DASHED : BULLET),
        ({ 0: { length }, index: at }) => {
          const sign = shown(segment.text.slice(at, at + length))
          const said = say('list-raw')`«${sign}» non fa un elenco → scrivi «- »`
          return inFile(segment, { ...said, at, length, edits: [{ at, length, text: '- ' }] })
        },
      ),
    )
  const fixed = apply(
    text,
    settled.flatMap(({ edits = [] }) => edits),
  )
  const isSafe = settled.length > 0 && frameOf(file, fixed, LISTED) === frameOf(file, text, LISTED)
  return isSafe ? { text: fixed, settled } : { text, settled: [] }
}

/** What `--fix` did to a text: what it is now, and the remarks that it settled. */
export type Fixed = { readonly text: string; readonly settled: readonly FileFault[] }

/**
 * Mends what can be mended without judgement. A result whose keys, blocks or addresses are not those of the original is thrown away:
 * a comma must never turn a sentence into a list. Gives the same text back when there is nothing to do.
 */
export function fix(file: string, text: string): Fixed {
  const listed = withLists(file, text)
  let now = listed.text
  const settled: FileFault[] = [...listed.settled]
  for (let round = 0; round < ROUNDS; round += 1) {
    const remarks = readStyle(file, now).filter(({ edits }) => edits)
    if (remarks.length === 0) break
    const next = apply(
      now,
      remarks.flatMap(({ edits = [] }) => edits),
    )
    if (frameOf(file, next) !== frameOf(file, now)) break
    settled.push(...remarks)
    now = next
  }
  return { text: now, settled }
}
