import { expect, test } from 'vitest'
import { pageBinding } from '#lib/book/binding.ts'
import { articleText, editorial } from '#lib/book/chapter.ts'
import { bookAt } from '#lib/view/book.ts'
import { magazineOf } from '../../builders.ts'
import { tagsIn } from './support.ts'

const body =
  'Testo.[^a]\n\n## Un titolo\n\n### Sotto\n\nDa [qui](#un-titolo), [là](/articoli/due#un-titolo), [fuori](/temi/metodo).\n\n[^a]: Una nota.'

test('on the page of a whole issue no two places have one id, and links between its pieces stay on it', () => {
  const magazine = magazineOf(
    [
      { slug: 'uno', body, summary: ['Una frase.', 'Due frasi.'], steps: ['Uno.', 'Due.', 'Tre.'] },
      { slug: 'due', body },
    ],
    { issues: [{ slug: '01-piccoli-grandi', body }] },
  )
  const book = bookAt(magazine, '01-piccoli-grandi')
  if (!book) throw new Error('no issue')
  const binding = pageBinding(book)
  const html = [
    editorial(book.issue, binding),
    ...book.chapters.map((chapter) => articleText(chapter, book, binding)),
  ].join('')
  const tags = tagsIn(`<div>${html}</div>`)
  const ids = tags.flatMap(({ attributes }) => attributes.id ?? [])
  expect(ids.length).toBeGreaterThan(15)
  expect(ids).toEqual([...new Set(ids)])
  const places = new Set([...ids, ...book.chapters.map(({ article }) => article.slug)])
  const links = tags.flatMap(({ attributes }) => attributes.href ?? [])
  expect(links.filter((href) => href.startsWith('#') && !places.has(href.slice(1)))).toEqual([])
  expect(links).toContain('#due--un-titolo')
  expect(links).toContain('/temi/metodo')
  expect(links.filter((href) => href.startsWith('/articoli'))).toEqual([])
  for (const { attributes } of tags)
    for (const id of attributes['aria-labelledby']?.split(' ') ?? []) expect(ids).toContain(id)
  // The page has the h1, each piece an h2.
  expect(tags.filter(({ name }) => name === 'h3' || name === 'h4').length).toBeGreaterThan(6)
  expect(html).not.toContain('epub:')
})
