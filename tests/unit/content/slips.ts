import { expect, test } from 'vitest'
import { doubtsIn } from '#lib/content/doubts.ts'
import { parseFile } from '#lib/content/parse.ts'
import { filesOf, loadedFrom } from '../../builders.ts'

/** The second row of inks in the record. */
export const INK = '  - { light: "#ffcb1f", strong: "#5a27cf", night: "#8f6bff", overlap: "#ff7fb2" }'
/** A record without a fault, with all that one may get wrong. */
export const RECORD = `# La rivista.
name: "Lanterna"
descriptor: "Rivista di fari"
motto: "Chi accende, | chi guarda."
description: "Storie di guardiani, barche e notti lunghe."
period: semestrale
since: 2026
licence: "CC BY-SA 4.0"
timeZone: Europe/Rome
feedAuthority: "lanterna.example,2026-11-30"
repository:
  url: "https://github.com/irma/lanterna"
  branch: main
  folder: "."
contact: "posta@lanterna.example"
issn: "2049-3630"
call: scrivi-per-noi
profiles: ["https://mastodon.example/@lanterna"]
categories: [travel, books]
inks:
  - { light: "#94c9ff", strong: "#be1a2c", night: "#ff5c5c", overlap: "#ffd23f" }
${INK}
houseInks: 1
pages: [chi-siamo, colophon]
parts:
  about: chi-siamo
  colophon: colophon
`
const WORLD = { pages: [{ slug: 'chi-siamo' }, { slug: 'colophon' }], calls: [{ slug: 'scrivi-per-noi' }] }
const NOVEMBER = Date.UTC(2026, 10, 30)

/** All that is said of a magazine whose record has a part written otherwise: faults, and doubts of the record. */
export function ofRecord(from: string, to: string): readonly string[] {
  if (!RECORD.includes(from)) throw new Error(`«${from}» is not in the record`)
  const files = new Map([
    ...filesOf([{ slug: 'il-primo' }], WORLD),
    ['rivista.yml', RECORD.replace(from, () => to)],
  ])
  const parsed = [...files].map(([path, text]) => parseFile(path, Buffer.from(text)))
  const doubts = doubtsIn(parsed, { now: NOVEMBER }).filter(({ file }) => file === 'rivista.yml')
  return [...loadedFrom(files).problems, ...doubts].map(
    ({ file, line, message, remedy }) =>
      `${file === 'rivista.yml' ? '' : file}${line} ${message} → ${remedy}`,
  )
}

const ARTICLE = `---
title: "Uno"
dek: "Due."
authors: [redazione]
section: idee
tags: [metodo]
published: 2026-01-01
order: 3
---

Un testo.
`

/** The same of an article by itself. */
export function ofArticle(from: string, to: string): readonly string[] {
  if (!ARTICLE.includes(from)) throw new Error(`«${from}» is not in the article`)
  const file = parseFile('issues/01-a-b/uno.md', Buffer.from(ARTICLE.replace(from, () => to)))
  return file.problems.map(({ line, message, remedy }) => `${line} ${message} → ${remedy}`)
}

/** What is written otherwise, and what is to be said of it. */
export type Slip = readonly [from: string, to: string, line: number, remedy: string, mended?: string]

/** Each is said once, at its line, with this in its remedy; `mended` is what one writes who does as it says, and is good. */
export function holds(slips: readonly Slip[], said: (from: string, to: string) => readonly string[]): void {
  for (const [from, to, line, remedy, mended] of slips)
    test(`${JSON.stringify(from)} ⇒ ${JSON.stringify(to)}`, () => {
      const all = said(from, to)
      expect(all).toEqual([expect.stringContaining(remedy)])
      expect(all[0]?.split(' ', 1)).toEqual([String(line)])
      if (mended !== undefined) expect(said(from, mended)).toEqual([])
    })
}
