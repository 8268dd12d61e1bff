import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { House } from '#lib/mirror/classes.ts'
import { createPlacer } from '#lib/mirror/place.ts'
import { type Work, type Written, writeRelease } from '#lib/mirror/write.ts'
import type { WrittenArticle } from '../../builders.ts'
import { editionOf, type Page } from '../delivery/support.ts'

const HOUSE: House = { url: 'https://eppure.example', fonts: '' }

const TEXT = 'text/markdown; charset=utf-8'
const linkOf = (address: string) => `<https://eppure.example${address.replace(/\.md$/, '')}>; rel="canonical"`

/** The Markdown of an article as Next answers it. */
export const markdown = (address: string, body: string): Page => ({
  headers: { 'content-type': TEXT, link: linkOf(address) },
  body,
})

/** An empty folder for one test. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'eppure-mirror-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** What stands at an address: the name of its document, and what Next answers there. */
export type Stands = Readonly<Record<string, { readonly id: string; readonly page?: Page | 'throws' }>>

/** Writes a release of a magazine in which this stands, and nothing else. */
export async function release(
  root: string,
  stands: Stands,
  options: { articles?: readonly WrittenArticle[] } & Partial<Work> = {},
): Promise<Written> {
  const { articles = [{ slug: 'uno' }, { slug: 'due' }], ...work } = options
  const pages = Object.entries(stands).flatMap(([address, { page }]) => (page ? [[address, page]] : []))
  const { edition } = await editionOf(
    { ...Object.fromEntries(pages), '/guasto/assente': { body: '<h1>assente</h1>' } },
    { articles },
  )
  return writeRelease({
    root,
    edition,
    survey: new Map(Object.entries(stands).map(([address, { id }]) => [address, id])),
    scope: 'prova',
    placer: (between) => createPlacer(edition, HOUSE, between),
    atOnce: 2,
    proves: false,
    ...work,
  })
}
