import type { Node } from 'unist'

/** A place in a text; both count from 1, as editors count them. */
export type At = { readonly line: number; readonly column: number }

/** Something wrong in a text: where, by which rule, and (in Italian) what and how to mend it. */
export type Fault = At & { readonly rule: string; readonly message: string; readonly remedy: string }

/** Where a node begins. Every node of our parser has a place; the first character stands in for the type's sake. */
export function startOf(node: Node): At {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 }
  return { line, column }
}

/** The place of an index in a node's source, which may hold several lines. */
export function placeWithin(node: Node, written: string, index: number): At {
  const start = startOf(node)
  const before = written.slice(0, index).split(/\r\n|\n|\r/)
  const column = (before.at(-1)?.length ?? 0) + 1
  return before.length === 1
    ? { line: start.line, column: start.column + column - 1 }
    : { line: start.line + before.length - 1, column }
}
