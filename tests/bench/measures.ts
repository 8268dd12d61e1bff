import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import type { Magazine } from '#lib/model/magazine.ts'
import { paths } from '#lib/model/paths.ts'
import { fileText } from '../file-text.ts'
import type { Times, Weight } from './figures.ts'

/** A value that this share of the sorted values does not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/** The middle and the worst but one in a hundred of some times. */
export const timesOf = (times: readonly number[]): Times => ({
  p50: percentile(times, 0.5),
  p99: percentile(times, 0.99),
})

/** Asks once for each path, one after the other; gives the milliseconds of each. */
export async function firstRenders(origin: string, asked: readonly string[]): Promise<readonly number[]> {
  const times: number[] = []
  for (const path of asked) {
    const began = performance.now()
    const answer = await fetch(`${origin}${path}`)
    await answer.arrayBuffer()
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`)
    times.push(performance.now() - began)
  }
  return times
}

/** Bytes of an answer as it travels, in each coding; what servers do not compress counts as it is. */
async function weigh(url: string): Promise<Weight> {
  const answer = await fetch(url)
  const body = Buffer.from(await answer.arrayBuffer())
  const shrinks = answer.headers.has('vary')
  return {
    raw: body.length,
    gzip: shrinks ? gzipSync(body).length : body.length,
    br: shrinks ? brotliCompressSync(body).length : body.length,
  }
}

const sum = (weights: readonly Weight[]): Weight =>
  weights.reduce((a, b) => ({ raw: a.raw + b.raw, gzip: a.gzip + b.gzip, br: a.br + b.br }), {
    raw: 0,
    gzip: 0,
    br: 0,
  })

/** What a page weighs: itself, its style sheets, its scripts, the fonts it names. */
export async function pageWeight(origin: string, path: string): Promise<Readonly<Record<string, Weight>>> {
  const answer = await fetch(`${origin}${path}`)
  const html = await answer.text()
  const found = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, url = '']) => url)
  const fonts = [...(answer.headers.get('link') ?? '').matchAll(/<([^>]+)>/g)].map(([, url = '']) => url)
  const all = async (urls: readonly string[]) =>
    sum(await Promise.all(urls.map((url) => weigh(`${origin}${url}`))))
  return {
    HTML: await weigh(`${origin}${path}`),
    CSS: await all(found(/<link rel="stylesheet" href="([^"]+)"/g)),
    JavaScript: await all(found(/<script src="([^"]+)"/g)),
    fonts: await all(fonts),
  }
}

/** When a piece was there, in milliseconds after it was written; `remove` takes it away, which is another change. */
export type Arrival = { readonly page: number; readonly home: number; readonly remove: () => void }

const LOOK_EVERY = 20
const LONGEST = 60_000

/** Milliseconds until something is seen. Looks again without waiting for the last answer, which may stand in a line. */
export async function until(began: number, seen: () => Promise<boolean>): Promise<number> {
  let at = Number.NaN
  const look = async () => {
    if ((await seen()) && Number.isNaN(at)) at = performance.now()
  }
  while (Number.isNaN(at) && performance.now() - began < LONGEST) {
    void look().catch(() => undefined)
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY))
  }
  return at - began
}

/** Writes an article into the current issue; gives the milliseconds until its page answers, and until home shows its title. */
export async function timeToLive(
  origin: string,
  folder: string,
  { issues, articles }: Magazine,
  name: string,
): Promise<Arrival> {
  const [issue] = issues
  const [model] = articles
  if (!issue || !model) throw new Error('the archive is empty')
  const file = join(folder, 'issues', issue.slug, `${name}.md`)
  const fields = {
    title: `Prova di ${name}`,
    dek: 'Un articolo scritto mentre tutti leggono, per vedere quanto ci mette.',
    authors: model.authors.map(({ slug }) => slug),
    section: model.section.slug,
    tags: model.tags.map(({ slug }) => slug),
    published: issue.published.text,
    order: 1,
  }
  const began = performance.now()
  writeFileSync(file, fileText(fields, 'Un paragrafo che prima non c’era.'))
  const [page, home] = await Promise.all([
    until(began, async () => (await fetch(`${origin}${paths.article(name)}`)).status === 200),
    until(began, async () => (await (await fetch(origin)).text()).includes(fields.title)),
  ])
  return { page, home, remove: () => rmSync(file) }
}
