import type { Paragraph, RootContent } from 'mdast'
import { remark } from 'remark'
import remarkHtml from 'remark-html'
import type { Body, RenderedBody } from '#lib/model/body.ts'
import type { Doors } from '#lib/model/doors.ts'
import type { Image } from '#lib/model/records.ts'
import { termIds } from './blocks/glossary.ts'
import { headingIds } from './heading-ids.ts'
import { schema } from './html/allowed-html.ts'
import type { Scope } from './html/scope.ts'
import { handlers } from './html/write-blocks.ts'
import { pictureOf, plainText } from './nodes.ts'
import { collectNotes, noteLine } from './notes.ts'
import { parse } from './parse-markdown.ts'
import { closeSuggestions, openDoors, prepareLinks } from './prepare-tree.ts'

export type RenderOptions = {
  readonly imageUrl: (image: Image) => string
  /** The `srcset` of an image, where the text is for a page (feeds name one address). */
  readonly imageSet?: (image: Image) => string | undefined
  /** The language of the text, if it is not Italian. */
  readonly lang?: string
  /** Where links to the people behind the magazine lead; what is not said does not open. */
  readonly doors?: Doors
}

/** How wide the text column is: 29 em of 19 to 21 px, and the window less its margins below that. */
const IN_COLUMN = '(width < 47.5625rem) calc(100vw - 40px), 610px'

/** A text that passed the check, as safe HTML. */
export function renderBody(
  body: Body,
  { imageUrl, imageSet, lang = 'it', doors = {} }: RenderOptions,
): RenderedBody {
  const tree = parse(body.markdown)
  openDoors(tree, doors)
  closeSuggestions(tree, body.closed ?? new Set())
  prepareLinks(tree, body.closed)
  const blocks = tree.children.filter(({ type }) => type !== 'definition' && type !== 'footnoteDefinition')
  const notes = collectNotes(tree)
  const counts = new Map<string, number>()
  const opening = openingOf(blocks)
  const ending = blocks.at(-1)
  const headings = headingIds(tree)
  const scope: Scope = {
    headingIds: headings,
    termIds: termIds(tree, headings.values()),
    notes,
    image: (url) => {
      const image = body.images.get(url)
      if (!image) return undefined
      const { width, height } = image
      const srcSet = imageSet?.(image)
      return { src: imageUrl(image), width, height, ...(srcSet && { srcSet, sizes: IN_COLUMN }) }
    },
    ourLanguage: lang === 'it' ? {} : { lang: 'it' },
    nextId: (word) => {
      const count = (counts.get(word) ?? 0) + 1
      counts.set(word, count)
      return `${word}-${count}`
    },
    ...(opening && { opening }),
    ...(ending?.type === 'paragraph' && !pictureOf(ending) && { ending }),
  }
  const writer = remark().use(remarkHtml, { sanitize: schema, handlers: handlers(scope) })
  const html = (children: RootContent[]) => writer.stringify({ type: 'root', children }).trim()
  const sections = cut(blocks).map(html)
  const last = sections.length - 1
  if (!scope.ending && ending) sections[last] = `${sections[last]}\n<span class="end-mark"></span>`
  return {
    sections,
    // A paragraph is what the writer can be given; its tags are taken off again.
    notes: notes.list.map((note) => ({
      number: note.number,
      html: html([{ type: 'paragraph', children: noteLine(note) }]).replace(/^<p>|<\/p>$/g, ''),
    })),
  }
}

/** Characters in the three lines that an initial letter takes: beside a shorter paragraph it would hang in the air. */
const THREE_LINES = 180

/** The first block, if it may have a drop cap: a paragraph that begins with a letter, not with « or a figure. */
function openingOf([first]: readonly RootContent[]): Paragraph | undefined {
  if (first?.type !== 'paragraph') return undefined
  const text = plainText(first)
  return text.length >= THREE_LINES && /^\p{L}/u.test(text) ? first : undefined
}

function cut(blocks: readonly RootContent[]): RootContent[][] {
  const sections: RootContent[][] = [[]]
  for (const block of blocks) {
    if (block.type === 'heading' && block.depth <= 2) sections.push([block])
    else sections.at(-1)?.push(block)
  }
  return sections
}
