import type { Nodes, Parents, Root } from 'mdast'
import type { At, Fault } from '#lib/model/fault.ts'

/** A text under inspection: its tree, and each node of it with its parents, in the order of the text. */
export type Text = {
  readonly source: string
  readonly tree: Root
  /** The place of an offset of the source. */
  readonly at: (offset: number) => At
  readonly nodes: readonly { readonly node: Nodes; readonly parents: readonly Parents[] }[]
}

/** Finds the faults of one kind. */
export type Rule = (text: Text) => readonly Fault[]

/** A node as it is written. */
export const sourceOf = ({ source }: Text, { position }: Nodes): string =>
  source.slice(position?.start.offset, position?.end.offset)
