import { globSync, readdirSync, readFileSync } from 'node:fs'
import { inspect } from '#lib/markdown/inspect.ts'
import { renderBody } from '#lib/markdown/render.ts'
import type { RenderedBody } from '#lib/model/body.ts'

const CASES = new URL('../../fixtures/markdown/', import.meta.url)

export const cases = readdirSync(CASES)

export const fixture = (name: string, file: string): string =>
  readFileSync(new URL(`${name}/${file}`, CASES), 'utf8')

/** Bodies of the magazine's own content, by file. */
export const contentBodies = globSync('content/*/**/*.md').map((file) => ({
  file,
  markdown: readFileSync(file, 'utf8').replace(/^---\n[\s\S]*?\n---\n/, ''),
}))

/** Renders with every image that the text names in the magazine, except `altrove.svg` and those of other sites. */
export function render(markdown: string, lang = 'it'): RenderedBody {
  const known = inspect(markdown).images.filter(({ url }) => /^immagini\/(?!altrove)/.test(url))
  const image = { path: 'immagini/foglio.svg', width: 600, height: 400, version: 'abc123' }
  const images = new Map(known.map(({ url }) => [url, { ...image, path: url }]))
  const body = { markdown, words: 0, headings: [], links: [], images }
  return renderBody(body, { imageUrl: ({ path, version }) => `/media/${version}/${path}`, lang })
}

/** All the HTML of a text, notes included. */
export function html(markdown: string): string {
  const { sections, notes } = render(markdown)
  return [...sections, ...notes.map((note) => note.html)].join('\n')
}
