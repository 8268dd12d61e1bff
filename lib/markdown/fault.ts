import type { Node } from 'unist'

/** A place in a text; both count from 1, as editors count them. */
export type At = { readonly line: number; readonly column: number }

/** What is said of a slip (Italian, without full stop): the rule, what is wrong, how to mend it. */
export type Said = { readonly rule: string; readonly message: string; readonly remedy: string }

export const say = (rule: string, message: string, remedy: string): Said => ({ rule, message, remedy })

/** Something wrong in a text, and where. A doubt is for a person to judge; anything else keeps the text from being published. */
export type Fault = At & Said & { readonly doubt?: true }

/** Where a node begins. Every node of our parser has a place; the first character stands in for the type's sake. */
export function startOf(node: Node): At {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 }
  return { line, column }
}

/** Finds the place of an offset in a text, whatever its line ends: they are looked for once. */
export function placesIn(source: string): (offset: number) => At {
  const starts = [0, ...Array.from(source.matchAll(/\r\n|\n|\r/g), ({ 0: end, index }) => index + end.length)]
  return (offset) => {
    let [low, high] = [0, starts.length - 1]
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
  }
}
