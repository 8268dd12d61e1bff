import { globSync, readdirSync, readFileSync } from 'node:fs'
import { inspect } from '#lib/markdown/inspect.ts'
import { limits } from '#lib/markdown/limits.ts'
import { renderBody } from '#lib/markdown/render.ts'
import type { RenderedBody } from '#lib/model/body.ts'
import { DOORS, type Doors } from '#lib/model/doors.ts'

const CASES = new URL('../../fixtures/markdown/', import.meta.url)

export const cases = readdirSync(CASES)

export const fixture = (name: string, file: string): string =>
  readFileSync(new URL(`${name}/${file}`, CASES), 'utf8')

/** Bodies of the small magazine of the fixtures, by file. */
export const magazineBodies = globSync('tests/fixtures/valid/*/**/*.md').map((file) => ({
  file,
  markdown: readFileSync(file, 'utf8').replace(/^---\n[\s\S]*?\n---\n/, ''),
}))

/** Every door leads to its own address. */
const doors: Doors = Object.fromEntries(DOORS.map((door) => [door, door]))

/** Renders with every image that the text names in the magazine, except `altrove.svg` and those of other sites. */
export function render(markdown: string, lang = 'it'): RenderedBody {
  const known = inspect(markdown).images.filter(({ url }) => /^immagini\/(?!altrove)/.test(url))
  const image = { path: 'immagini/foglio.svg', width: 600, height: 400, version: 'abc123' }
  const images = new Map(known.map(({ url }) => [url, { ...image, path: url }]))
  const body = { markdown, words: 0, headings: [], links: [], images }
  return renderBody(body, { imageUrl: ({ path, version }) => `/media/${version}/${path}`, lang, doors })
}

/** All the HTML of a text, notes included. */
export function html(markdown: string): string {
  const { sections, notes } = render(markdown)
  return [...sections, ...notes.map((note) => note.html)].join('\n')
}

/** Milliseconds of processor time: those of the clock say how busy the machine is. */
export function cost(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  return process.cpuUsage(before).user / 1_000
}

/** As much of a family as passes the limits, in paragraphs as large as they may be: up to 256 kB. */
export function largestAccepted(family: string, length = 250_000): string {
  const largest = (make: (count: number) => string, most: number): string => {
    let [low, high] = [1, most]
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if (!limits(make(middle))) low = middle
      else high = middle - 1
    }
    return make(low)
  }
  const paragraph = largest((count) => family.repeat(count), Math.min(2_000, length))
  return largest((count) => `${paragraph}\n\n`.repeat(count), Math.ceil(length / paragraph.length))
}
