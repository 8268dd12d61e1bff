import { describe, expect, test } from 'vitest'
import { touched } from '#lib/editor/preview/touched.ts'
import { catalogueOf, type World, type WrittenArticle } from '../../builders.ts'

const WORLD = {
  issues: [{ slug: '01-piccoli-grandi' }, { slug: '02-lenti-svelti', a: 'Lenti', b: 'svelti' }],
  pages: [{ slug: 'chi-siamo', title: 'Chi siamo' }],
} satisfies World
const before: readonly WrittenArticle[] = [
  { slug: 'latte' },
  { slug: 'pane', issue: '02-lenti-svelti' },
  { slug: 'contatti' },
]
const shown = (after: readonly WrittenArticle[], world: World = WORLD) => {
  const { pages, left } = touched(catalogueOf(before, WORLD), catalogueOf(after, world))
  return [...pages.map(({ name, path }) => `${name} ${path}`), ...(left > 0 ? [`+${left}`] : [])]
}

describe('the pages on which a change is seen', () => {
  test('are none where nothing changed', () => {
    expect(shown(before)).toEqual([])
  })
  test('are the home page, the issue and the piece, for one that comes, also as a draft', () => {
    expect(shown([...before, { slug: 'sale', issue: '02-lenti-svelti', draft: true }])).toEqual([
      'prima-pagina /',
      'numero-02-lenti-svelti /numeri/02-lenti-svelti',
      'articolo-sale /articoli/sale',
    ])
  })
  test('are those of the piece under its new name, and of both issues where it moves', () => {
    const [latte, pane, contatti] = before
    if (!latte || !pane || !contatti) throw new Error('three')
    expect(shown([latte, { ...pane, slug: 'pagnotta', aliases: ['pane'] }, contatti])).toEqual([
      'prima-pagina /',
      'numero-02-lenti-svelti /numeri/02-lenti-svelti',
      'articolo-pagnotta /articoli/pagnotta',
    ])
    expect(shown([latte, { ...pane, issue: '01-piccoli-grandi' }, contatti])).toContain(
      'numero-02-lenti-svelti /numeri/02-lenti-svelti',
    )
  })
  test('are those of an issue that lost a piece', () => {
    expect(shown(before.slice(1))).toEqual([
      'prima-pagina /',
      'numero-01-piccoli-grandi /numeri/01-piccoli-grandi',
    ])
  })
  test('are an issue with its editorial, and a page; a piece and a page of one name have two', () => {
    const world = {
      issues: [{ slug: '01-piccoli-grandi', body: 'Un altro editoriale.' }, ...WORLD.issues.slice(1)],
      pages: [...WORLD.pages, { slug: 'contatti', title: 'Contatti' }],
    }
    const [latte, pane] = before
    if (!latte || !pane) throw new Error('three')
    expect(shown([latte, pane, { slug: 'contatti', dek: 'Un’altra frase.' }], world)).toEqual([
      'prima-pagina /',
      'numero-01-piccoli-grandi /numeri/01-piccoli-grandi',
      'articolo-contatti /articoli/contatti',
      'pagina-contatti /contatti',
    ])
  })
  test('are not that of a piece that is withdrawn, but those on which it stood', () => {
    const withdrawn = { date: '2026-03-01', reason: 'Non reggeva.' }
    expect(shown([{ slug: 'latte', withdrawn }, ...before.slice(1)])).toEqual([
      'prima-pagina /',
      'numero-01-piccoli-grandi /numeri/01-piccoli-grandi',
    ])
  })
  test('are as many as somebody looks at, and the others are counted', () => {
    const many = Array.from({ length: 20 }, (_, at) => ({ slug: `pezzo-${at}` }))
    const pages = shown([...before, ...many])
    expect([pages.length, pages.at(-1)]).toEqual([15, '+8'])
  })
})
