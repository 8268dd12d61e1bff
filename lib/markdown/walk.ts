import type { Nodes, Parents } from 'mdast'

/**
 * Every node of a tree in the order of the text, with its parents (the nearest last).
 * Iterative: a text of 256 kB can nest emphasis deeper than the stack.
 */
export function* walk(
  tree: Nodes,
): Generator<{ readonly node: Nodes; readonly parents: readonly Parents[] }> {
  const waiting: { node: Nodes; parents: readonly Parents[] }[] = [{ node: tree, parents: [] }]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    yield next
    const { node, parents } = next
    if (!('children' in node) || node.children.length === 0) continue
    const inside = [...parents, node]
    for (const child of node.children.toReversed()) waiting.push({ node: child, parents: inside })
  }
}
