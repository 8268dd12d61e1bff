import { createServer, type Server } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  editLink,
  FORGES,
  type Forge,
  forgeOf,
  proposalLink,
  type Repository,
  reportLink,
} from '#lib/model/forge.ts'
import { catalogue, ENDS, GOOD, send } from './support.ts'

type Opened = { readonly folder: string; readonly name: string; readonly content: string }

/** Reads an address as each forge does: what its page for a new file shows. */
const READ: Readonly<
  Record<Forge, { readonly page: RegExp; readonly name: string; readonly content: string }>
> = {
  github: { page: /^\/chi\/rivista\/new\/ramo\/(.*)$/, name: 'filename', content: 'value' },
  gitlab: { page: /^\/chi\/rivista\/-\/new\/ramo\/(.*)$/, name: 'file_name', content: 'content' },
  forgejo: { page: /^\/chi\/rivista\/_new\/ramo\/(.*)$/, name: 'filename', content: 'value' },
}

/** A request line that servers behind nginx do not take. */
const MOST = 8192

let forge: Server
let origin = ''
const opened = new Map<Forge, Opened>()

beforeAll(async () => {
  forge = createServer({ maxHeaderSize: 2 * MOST }, (request, response) => {
    const { url = '' } = request
    const { pathname, searchParams } = new URL(url, 'http://forge.example')
    if (`GET ${url} HTTP/1.1`.length > MOST) return response.writeHead(414).end()
    for (const name of FORGES) {
      const { page, name: file, content } = READ[name]
      const folder = page.exec(pathname)?.[1]
      if (folder === undefined || !searchParams.has(file) || !searchParams.has(content)) continue
      opened.set(name, {
        ...{ folder: decodeURIComponent(folder), name: searchParams.get(file) ?? '' },
        content: searchParams.get(content) ?? '',
      })
    }
    response.end()
  })
  await new Promise<void>((resolve) => forge.listen(0, '127.0.0.1', resolve))
  const address = forge.address()
  origin = typeof address === 'object' && address ? `http://127.0.0.1:${address.port}` : ''
})
afterAll(() => forge.close())

const repositoryOf = (name: Forge): Repository => ({
  ...{ url: `${origin}/chi/rivista`, forge: name, branch: 'ramo', folder: 'content' },
})

describe.each(FORGES)('on %s', (name) => {
  test('the link of a finished article opens its folder, its name and its text', async () => {
    const {
      files: [file],
    } = send('articolo', GOOD, { ...ENDS, repository: repositoryOf(name) })
    expect(file?.isWhole).toBe(true)
    expect((await fetch(file?.link ?? '')).status).toBe(200)
    expect(opened.get(name)).toEqual({
      folder: 'content/issues/02-dentro-fuori',
      name: 'il-conto-del-pane.md',
      content: file?.text,
    })
  })

  test('of a text that does not fit the link holds the head, and says so; also by way of a page for signing in', async () => {
    const testo = [
      Array.from({ length: 60 }, () => `${'È già così, perché città e virtù. '.repeat(8)}`.trim()).join(
        '\n\n',
      ),
    ]
    const {
      files: [file],
    } = send('articolo', { ...GOOD, testo }, { ...ENDS, repository: repositoryOf(name) })
    expect(file?.isWhole).toBe(false)
    expect((await fetch(file?.link ?? '')).status).toBe(200)
    const content = opened.get(name)?.content ?? ''
    expect(content).toBe(`${file?.text.split('\n---\n')[0]}\n---\n`)
    expect(`/login?return_to=${encodeURIComponent(file?.link ?? '')}`.length).toBeLessThan(MOST)
  })

  test('a file and an error lead where they are changed, and told', () => {
    const repository = repositoryOf(name)
    const page = { github: 'edit', gitlab: '-/edit', forgejo: '_edit' }[name]
    expect(editLink(repository, 'issues/05/à.md')).toBe(
      `${origin}/chi/rivista/${page}/ramo/content/issues/05/%C3%A0.md`,
    )
    const told = new URL(reportLink(repository, { title: 'T', page: 'https://e.example/x', what: 'A & B' }))
    expect([...told.searchParams.values()].join(' ')).toContain('A & B')
  })
})

test('a head that is itself too long leaves the folder and the name', () => {
  const text = `---\nx: ${'é'.repeat(9000)}\n---\nTesto.\n`
  const { link, isWhole } = proposalLink(repositoryOf('github'), 'issues/a/b.md', text)
  expect([
    isWhole,
    new URL(link).searchParams.get('value'),
    new URL(link).searchParams.get('filename'),
  ]).toEqual([false, '', 'b.md'])
})

test.each([
  ['https://github.com/a/b', 'github'],
  ['https://gitlab.com/a/b', 'gitlab'],
  ['https://git.gitlab.example.org/a/b', 'gitlab'],
  ['https://codeberg.org/a/b', 'forgejo'],
  ['https://git.example.org/a/b', 'github'],
])('%s is %s', (url, expected) => {
  expect(forgeOf(url)).toBe(expected)
})

describe('what is no file', () => {
  const ICE = 'issues/01-caldo-freddo/il-ghiaccio.md'
  test.each([
    ['https://eppure.example/articoli/il-ghiaccio', ICE],
    ['https://eppure.example/articoli/il-ghiaccio?x=1#nota', ICE],
    ['eppure.example/articoli/il-ghiaccio/', ICE],
    ['/articoli/il-ghiaccio', ICE],
    ['articoli/il-ghiaccio', ICE],
    ['il-ghiaccio.md', ICE],
    ['IL GHIACCIO', ICE],
    ['ghiaccio', ICE],
    ['che nessuno arreda', /corridoio|index/],
    ['chi la accende', 'issues/01-caldo-freddo/la-stufa.md'],
    ['/chi-siamo', 'pages/chi-siamo.md'],
    ['Chi siamo: una prova', 'pages/chi-siamo.md'],
    ['privacy', 'pages/privacy.md'],
    ['/temi/caldo', 'tags/caldo.md'],
    ['Freddo', 'tags/freddo.md'],
    ['/autori/anna-verdi', 'authors/anna-verdi.md'],
    ['verdi', 'authors/anna-verdi.md'],
    ['/rubriche/idee', 'sections/idee.md'],
    ['/numeri/01-caldo-freddo', 'issues/01-caldo-freddo/index.md'],
  ])('what is to be changed is found by «%s»', (pezzo, file) => {
    const { links, remarks } = send('modifica', { pezzo: [pezzo] })
    expect(remarks).toEqual({})
    expect(decodeURIComponent(links[0]?.href ?? '')).toMatch(file instanceof RegExp ? file : `/${file}`)
  })

  test('an address of before leads to the piece of today', () => {
    const moved = catalogue.articles.find(({ aliases }) => aliases.length > 0)
    const [old = ''] = moved?.aliases ?? []
    for (const pezzo of [old, `/articoli/${old}`, `https://eppure.example/articoli/${old}`])
      expect(send('modifica', { pezzo: [pezzo] }).piece?.slug, pezzo).toBe(moved?.slug)
  })

  test.each(['il', 'la', 'xyzxyz', '/', 'https://', '?', '.'.repeat(20_000), '/'.repeat(20_000), '%E0%A4%A'])(
    '«%s» is said to be nothing',
    (pezzo) => {
      const { links, remarks } = send('modifica', { pezzo: [pezzo] })
      expect(links).toEqual([])
      expect(remarks.pezzo).toHaveLength(1)
    },
  )

  test('words of several titles are answered with these', () => {
    const { links, remarks } = send('modifica', { pezzo: ['prova'] })
    expect(links).toEqual([])
    for (const title of ['Chi siamo: una prova', 'Colophon: come è fatta la prova'])
      expect(remarks.pezzo?.[0]?.says).toContain(`«${title}»`)
  })

  test('the page of an error is what was written, and not what has a word of it', () => {
    const pageOf = (pagina: string) =>
      new URL(
        send('errore', { pagina: [pagina], errore: ['Non torna.'] }).links[0]?.href ?? '',
      ).searchParams.get('page')
    expect(pageOf('ghiaccio')).toBe('ghiaccio')
    expect(pageOf('Il ghiaccio')).toBe('https://eppure.example/articoli/il-ghiaccio')
    expect(pageOf('chi siamo: una prova')).toBe('https://eppure.example/chi-siamo')
  })

  test('an error goes to the forge and by letter with its page and its words', () => {
    const { links, remarks } = send('errore', { pagina: ['Chi siamo'], errore: ['Il totale è 90 & non 80.'] })
    expect(remarks).toEqual({})
    expect(links.map(({ to }) => to)).toEqual(['forge', 'letter'])
    for (const { href } of links)
      expect(decodeURIComponent(href.replaceAll('+', ' '))).toContain('Il totale è 90 & non 80.')
  })

  test('an error keeps its lines, and nothing in it turns the line', () => {
    const errore = ['Il totale\u202E fa 100.\r\n\r\n- uno\r\n- due\r\n\r\nGrazie']
    const { links, values } = send('errore', { pagina: ['Chi siamo'], errore })
    const right = 'Il totale fa 100.\n\n- uno\n- due\n\nGrazie'
    expect(values.errore).toEqual([right])
    expect(links).toHaveLength(2)
    for (const { href } of links) expect(decodeURIComponent(href.replaceAll('+', ' '))).toContain(right)
  })

  test.each(FORGES)('an error has a link that %s takes, or a sentence that says why not', (name) => {
    const ends = { ...ENDS, repository: repositoryOf(name) }
    for (const text of ['Il conto non torna. ', 'Perché è così? ', '— «» … '])
      for (const times of [1, 50, 100, 200, 1000]) {
        const { links, remarks, values } = send(
          'errore',
          { pagina: ['Chi siamo'], errore: [text.repeat(times)] },
          ends,
        )
        if (links.length === 0) expect(remarks).toMatchObject({ errore: [{ level: 'fault' }] })
        else expect(`/login?return_to=${encodeURIComponent(links[0]?.href ?? '')}`.length).toBeLessThan(MOST)
        expect(values.errore?.[0]).toBe(text.repeat(times).trim())
      }
    const long = { pagina: ['x'.repeat(9000)], errore: ['Non torna.'] }
    expect(Object.keys(send('errore', long, ends).remarks)).toEqual(['pagina'])
    const twenty = 'Il totale della tabella dice ottanta euro, e invece sono novanta: è così?\n'.repeat(20)
    expect(send('errore', { pagina: ['Chi siamo'], errore: [twenty] }, ends).remarks).toEqual({})
  })

  test('an empty one says what is missing', () => {
    expect(Object.keys(send('errore', {}).remarks)).toEqual(['pagina', 'errore'])
    expect(Object.keys(send('modifica', {}).remarks)).toEqual(['pezzo'])
  })
})
