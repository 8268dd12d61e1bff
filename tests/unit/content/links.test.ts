import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { isSlug } from '#lib/model/slug.ts'
import { filesOf, loadedFrom } from '../../builders.ts'
import { fileText } from '../../file-text.ts'

const problemsOf = (address: string) =>
  loadedFrom(
    filesOf([{ slug: 'latte', tags: ['prezzo', 'tempo'], body: `Un [collegamento](${address}).` }]),
  ).problems.map(({ rule }) => rule)

test.each([
  '/cerca',
  '/cerca?q=pane%20nero&tema=prezzo',
  '/feed.xml',
  '/feed.json',
  '/temi/prezzo/feed.xml',
  '/rubriche/idee/feed.json',
  '/autori/redazione/feed.xml',
  '/numeri/01-piccoli-grandi/feed.xml',
  '/temi/prezzo+tempo',
  '/temi/tempo+prezzo',
  '/articoli/latte.md',
  '/numeri/feed.xml',
  '/numeri/01-piccoli-grandi/01-piccoli-grandi.epub',
  '/numeri/01-piccoli-grandi/tutto',
  '/opds.xml',
  '/opds/prezzo.json',
])('%s is an address that a text may lead to', (address) => {
  expect(problemsOf(address)).toEqual([])
})

test.each([
  '/temi/prezzo+pane',
  '/temi/prezzo+prezzo',
  '/temi/prezzo+tempo+latte',
  '/temi/pane/feed.xml',
  '/articoli/latte/feed.xml',
  '/articoli/pane.md',
  '/temi/prezzo.md',
  '/temi/feed.xml',
  '/numeri/99-pane-acqua/99-pane-acqua.epub',
  '/numeri/01-piccoli-grandi/02-altro.epub',
  '/opds/pane.xml',
  '/cercare?q=pane',
])('%s leads nowhere', (address) => {
  expect(problemsOf(address)).toEqual(['link-broken'])
})

test.each([
  'https://example.org:99999/orari',
  'https://esempio.example:porta/',
  'https://esempio.example:/',
  'https://',
  'http:///',
  'https:/esempio.example',
  'https:esempio.example',
  'https:///esempio.example',
  'https:\\\\\\\\esempio.example',
  'https://%zz.example/',
  'https://esempio.example/100%',
  'https://[::1/',
  'https://utente:parola@esempio.example/',
  'https://a<b>.example/',
  'HTTPS://example.org:0/',
  'mailto:chi',
  'mailto:a@b@c',
])('what cannot be read in %s is said, wherever it stands', (address) => {
  const [article, call] = [
    loadedFrom(
      filesOf([{ slug: 'latte', body: `Un [collegamento](<${address.replace(/[<>]/g, '\\$&')}>).` }]),
    ),
    loadedFrom(
      filesOf([{ slug: 'latte' }], { calls: [{ slug: 'invito', href: address.replaceAll('\\\\', '\\') }] }),
    ),
  ]
  expect([article, call].map(({ problems }) => problems.map(({ rule }) => rule))).toEqual([
    ['link-unreadable'],
    ['link-unreadable'],
  ])
})

test.each([
  'https://example.org:8443/a%20b?q=%25#c',
  'https://esèmpio.example/l’articolo',
  'http://[::1]:8080/',
  'mailto:redazione@example.com?subject=Una%20proposta',
])('%s can be read', (address) => {
  expect(problemsOf(address)).toEqual([])
})

test.each([
  ['\u0001javascript:alert(1)', 'odd-character'],
  [`javascript:${'a'.repeat(3_000)}`, 'text-long'],
  ['javascript:alert(1)', 'link-form'],
  ['data:text/html,x', 'link-form'],
  ['//evil.example/', 'link-form'],
  ['/\\evil.example/', 'link-broken'],
  ['redazione@example.com', 'link-form'],
])('a call to %j is refused', (href, rule) => {
  const { problems } = loadedFrom(filesOf([{ slug: 'latte' }], { calls: [{ slug: 'invito', href }] }))
  expect(problems.map((problem) => problem.rule)).toEqual([rule])
})

test('suggestions for a text full of long broken links cost no more than a moment', () => {
  const others = Array.from({ length: 2_000 }, (_, index) => ({
    slug: `un-articolo-dal-nome-lungo-${index}`,
  }))
  const long = Array.from({ length: 300 }, (_, index) => `[a](/articoli/${'x-y'.repeat(60)}${index})`)
  const short = Array.from(
    { length: 300 },
    (_, index) => `[a](/articoli/un-articolo-dal-nome-lunga-${index}a)`,
  )
  const body = [...long, ...short].join('\n\n')
  const files = filesOf([...others, { slug: 'latte', body }])
  const start = performance.now()
  const { problems } = loadedFrom(files)
  expect(problems).toHaveLength(600)
  expect(problems.filter(({ remedy }) => remedy.startsWith('intendevi'))).toHaveLength(20)
  expect(performance.now() - start).toBeLessThan(15_000)
})

test.each([
  ['pages/500.md', { title: 'Uno', dek: 'Una frase.' }],
  ['pages/404.md', { title: 'Uno', dek: 'Una frase.' }],
  ['pages/index.md', { title: 'Uno', dek: 'Una frase.' }],
])('%s would never be seen', (path, fields) => {
  const files = filesOf([{ slug: 'latte' }]).set(path, fileText(fields, 'Un testo.'))
  expect(loadedFrom(files).problems.map(({ rule }) => rule)).toEqual(['page-reserved'])
})

test('no article takes the name of a route beside it, now or before', () => {
  const routes = readdirSync('app/articoli', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && isSlug(entry.name))
    .map(({ name }) => name)
  expect(routes).not.toEqual([])
  for (const slug of routes) {
    for (const article of [{ slug }, { slug: 'latte', aliases: [slug] }])
      expect(loadedFrom(filesOf([article])).problems.map(({ rule }) => rule)).toEqual(['page-reserved'])
  }
})
