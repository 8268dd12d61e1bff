import type { Heading } from '#lib/model/body.ts'
import { type At, type Fault, startOf } from './fault.ts'
import { headingIds } from './heading-ids.ts'
import { parse } from './parse.ts'
import { countWords, plainText } from './plain.ts'
import { walk } from './walk.ts'

export type { At, Fault } from './fault.ts'

/** What a text holds and what is wrong in it, for the check and for the magazine's records. */
export type Inspection = {
  readonly words: number
  /** Ids are those that the page has. */
  readonly headings: readonly (Heading & At)[]
  /** Plain text of the paragraphs that stand in nothing else. */
  readonly paragraphs: readonly (At & { readonly text: string })[]
  readonly links: readonly (At & { readonly url: string; readonly text: string })[]
  readonly images: readonly (At & {
    readonly url: string
    readonly alt: string
    readonly caption?: string
    readonly credit?: string
  })[]
  readonly faults: readonly Fault[]
}

/** Looks through a body text. Never throws: texts that would cost too much are refused before they are parsed. */
export function inspect(markdown: string): Inspection {
  const tree = parse(markdown)
  const nodes = [...walk(tree)].map(({ node }) => node)
  const headings = [...headingIds(tree)].map(([node, id]) => ({
    depth: node.depth,
    text: plainText(node),
    id,
    ...startOf(node),
  }))
  const paragraphs = tree.children.flatMap((node) =>
    node.type === 'paragraph' ? [{ text: plainText(node), ...startOf(node) }] : [],
  )
  const links = nodes.flatMap((node) =>
    node.type === 'link' ? [{ url: node.url, text: plainText(node), ...startOf(node) }] : [],
  )
  const images = nodes.flatMap((node) => {
    if (node.type !== 'image') return []
    const [caption, credit] = (node.title ?? '').split(' | ').map((part) => part.trim())
    return [
      {
        url: node.url,
        alt: node.alt ?? '',
        ...(caption && { caption }),
        ...(credit && { credit }),
        ...startOf(node),
      },
    ]
  })
  const texts = nodes.flatMap((node) => {
    if (node.type === 'image') return [node.title ?? '']
    const leaf = ['paragraph', 'heading', 'tableCell', 'code'].includes(node.type)
    return leaf ? [plainText(node)] : []
  })
  const words = texts.reduce((sum, text) => sum + countWords(text), 0)
  return { words, headings, paragraphs, links, images, faults: [] }
}
