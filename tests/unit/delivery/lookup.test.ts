import { readdirSync } from 'node:fs'
import { dirname, relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createLookUp } from '#lib/delivery/lookup.ts'
import { snapshotWith } from './support.ts'

const RETIRED = { slug: 'ritirato', withdrawn: { date: '2026-05-01', reason: 'Era sbagliato.' } }
const snapshot = snapshotWith([{ slug: 'uno', aliases: ['vecchio'], tags: ['metodo', 'vendita'] }, RETIRED])
const { magazine } = snapshot
const [issue, tag, author, section] = [
  magazine.issues[0]?.slug,
  magazine.tags.map(({ slug }) => slug),
  magazine.authors[0]?.slug,
  magazine.sections[0]?.slug,
]
const files = new Set(['/rivista.js', '/_next/static/chunks/a.css'])
const lookUp = createLookUp(files)
const isThere = (key: string) => lookUp(snapshot, key) !== undefined

describe('may be there', () => {
  test.each([
    '/',
    '/cerca',
    '/cerca?q=latte',
    '/articoli/uno',
    '/articoli/uno.md',
    '/articoli/vecchio',
    '/articoli/vecchio.md',
    '/articoli/ritirato',
    '/articoli/ritirato.md',
    '/articoli/pagina/1',
    `/numeri/${issue}`,
    `/numeri/${issue}/feed.xml`,
    `/temi/${tag[0]}`,
    `/temi/${tag[0]}/feed.json`,
    `/temi/${tag[0]}+${tag[1]}`,
    `/autori/${author}/feed.xml`,
    `/rubriche/${section}`,
    '/immagini/articoli/uno/16x9.png',
    '/sitemap/pagine.xml',
    '/sitemap/articoli-1.xml',
    '/feed',
    '/rss.xml',
    '/.well-known/security.txt',
    '/rivista.js',
    '/_next/static/chunks/a.css',
  ])('%s', (key) => expect(isThere(key)).toBe(true))
})

describe('is not there, and Next is not asked', () => {
  test.each([
    '/niente',
    '/niente/altro',
    '/nope.rsc',
    '/articoli/uno.rsc',
    '/articoli/ritirato.rsc',
    '/temi/x.rsc',
    '/index.rsc',
    '/articoli/uno.segments/_tree.segment.rsc',
    '/articoli/uno.txt',
    '/articoli/uno.MD',
    '/Articoli/uno.md',
    '/articoli/uno/testo',
    '/articoli/uno/feed.xml',
    '/articoli/uno/altro',
    '/articoli/due',
    '/articoli/pagina/0',
    '/articoli/pagina/2',
    '/articoli/pagina/999999',
    `/temi/${tag[0]}/pagina/2`,
    `/temi/${tag[0]}/pagina/01`,
    `/temi/${tag[0]}+${tag[1]}/pagina/2`,
    '/numeri/pagina/2',
    '/articoli/pagina/x',
    '/articoli/constructor',
    '/constructor',
    '/constructor/uno',
    '/__proto__/uno',
    '/guasto/500',
    `/feed/temi/${tag[0]}/xml`,
    '/.well-known/altro',
    '/guasto/manca/qui',
    '/bozze',
    '/_not-found',
    '/_next/image',
    '/_next/data/x/index.json',
    '/_next/static/chunks/nessuno.css',
    `/temi/${tag[0]}+niente`,
    `/temi/${tag[0]}+${tag[1]}+${tag[0]}`,
    `/temi/${tag[0]}/feed.rss`,
    `/temi/${tag[0]}/feed.xml/altro`,
    '/immagini/articoli/uno/16x9.jpg',
    '/immagini/altro/uno/16x9.png',
    '/media/abc/immagini/nessuna.jpg',
    '/sitemap/altro.xml',
    '/sitemap/pagine.xml/feed.xml',
    '/api',
    '/500',
    '/404',
  ])('%s', (key) => expect(isThere(key)).toBe(false))
})

test('every route of `app` without a variable part is either known or for the desk alone', () => {
  const routes = readdirSync('app', { recursive: true, encoding: 'utf8' })
    .filter((path) => /(?:^|[/\\])(?:page\.tsx|route\.ts)$/.test(path))
    .map((path) => `/${relative('.', dirname(path)).replaceAll('\\', '/')}`)
    .filter((route) => !route.includes('['))
  expect(routes.filter((route) => !isThere(route))).toEqual(['/bozze'])
})
