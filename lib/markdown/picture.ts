import type { Image, Paragraph } from 'mdast'

/** The image of a paragraph that holds nothing else: it becomes a figure. */
export function pictureOf({ children }: Paragraph): Image | undefined {
  const [only, ...others] = children
  return only?.type === 'image' && others.length === 0 ? only : undefined
}

/** Caption and credit, written as the image's title with ` | ` between them. */
export function captionOf({ title }: Image): { readonly caption?: string; readonly credit?: string } {
  const [caption, ...rest] = (title ?? '').split(' | ').map((part) => part.trim())
  const credit = rest.join(' | ')
  return { ...(caption && { caption }), ...(credit && { credit }) }
}
