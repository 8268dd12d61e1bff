import { describe, expect, test } from 'vitest'
import { doubtsIn } from '#lib/content/doubts.ts'
import { parseFile } from '#lib/content/parse.ts'
import { renderBody } from '#lib/markdown/render.ts'
import { publish } from '#lib/model/magazine.ts'
import { paths } from '#lib/model/paths.ts'
import { catalogueOf, filesOf, NOON, type World, type WrittenArticle } from '../../builders.ts'

const SITE = 'https://eppure.example'

/** What is doubted of a small folder on 15 June 2026: the rule and the sentence. */
function doubts(articles: readonly WrittenArticle[], world: World = {}): readonly string[] {
  const files = [...filesOf(articles, world)].map(([path, text]) => parseFile(path, Buffer.from(text)))
  return doubtsIn(files, { now: NOON.now, site: SITE }).map(
    ({ file, rule, message }) => `${file.split('/').at(-1)} ${rule}: ${message}`,
  )
}

const linking = (address: string) => ({ slug: 'latte', body: `Un [collegamento](${address}).` })

describe('dates to come', () => {
  test.each([
    ['updated', { updated: '2030-01-01' }, 'fino ad allora l’aggiornamento non si vede'],
    [
      'corrections',
      { corrections: [{ date: '2026-06-16', text: 'Un errore.' }] },
      'la rettifica non si vede',
    ],
    [
      'withdrawn',
      { withdrawn: { date: '2027-01-01', reason: 'Un errore.' } },
      'il pezzo è ritirato già da ora',
    ],
  ])('%s is doubted', (_, fields, words) => {
    expect(doubts([{ slug: 'latte', ...fields }])).toEqual([
      expect.stringMatching(new RegExp(`^latte.md date-to-come: .*${words}`)),
    ])
  })

  test('of today, or of a piece that is itself to come, none is', () => {
    const today = { updated: '2026-06-15', corrections: [{ date: '2026-06-15', text: 'Un errore.' }] }
    expect(doubts([{ slug: 'latte', ...today }])).toEqual([])
    expect(doubts([{ slug: 'latte', published: '2027-01-01', updated: '2027-01-01' }])).toEqual([])
  })

  test('a reader is told of an update or a correction when its day has come', () => {
    const fields = { updated: '2026-07-01', corrections: [{ date: '2026-07-02', text: 'Un errore.' }] }
    const catalogue = catalogueOf([{ slug: 'latte', ...fields }])
    const at = (day: string) =>
      publish(catalogue, { now: Date.parse(`${day}T12:00:00+02:00`), preview: false }).articles.map(
        ({ updated, corrections }) => [updated?.day, corrections.length],
      )
    expect([at('2026-06-30'), at('2026-07-01'), at('2026-07-02')]).toEqual([
      [[undefined, 0]],
      [['2026-07-01', 0]],
      [['2026-07-01', 1]],
    ])
  })
})

test('a piece that is dated before its issue comes out with the date of the issue, and is doubted', () => {
  const issues = [{ slug: '02-dentro-fuori', published: '2026-05-07' }]
  const early = [{ slug: 'latte', published: '2026-01-01', issue: '02-dentro-fuori' }]
  expect(catalogueOf(early, { issues }).articles.map(({ published }) => published.day)).toEqual([
    '2026-05-07',
  ])
  expect(doubts(early, { issues })).toEqual([
    'latte.md date-before-issue: il pezzo porta il 2026-01-01, ma esce con il suo numero, che porta il 2026-05-07',
  ])
})

describe('links to what is not out', () => {
  const draft = { slug: 'pane', draft: true }
  const scheduled = { slug: 'pane', published: '2026-12-24T09:30' }

  test.each([
    ['a draft', draft, '/articoli/pane', 'porta a una bozza'],
    ['a scheduled piece', scheduled, '/articoli/pane', 'esce il 24 dicembre 2026'],
    ['its Markdown', scheduled, '/articoli/pane.md', 'esce il 24 dicembre 2026'],
    ['a place in it', scheduled, '/articoli/pane?x=1', 'esce il 24 dicembre 2026'],
  ])('%s: doubted, and words for readers', (_, target, address, words) => {
    const articles = [linking(address), target]
    expect(doubts(articles)).toEqual([
      expect.stringMatching(new RegExp(`^latte.md link-not-out: .*${words}`)),
    ])
    const [article] = publish(catalogueOf(articles), NOON).articles
    const html = article && renderBody(article.body, { imageUrl: paths.media }).sections.join('')
    expect(html).toContain('<p>Un collegamento<span')
    expect([html?.includes('pane'), article?.body.links]).toEqual([false, []])
  })

  test('from a piece that comes out later than what it leads to there is nothing to say', () => {
    expect(doubts([{ ...linking('/articoli/pane'), published: '2027-01-01' }, scheduled])).toEqual([])
  })

  test('when the piece is out the words are a link', () => {
    const catalogue = catalogueOf([linking('/articoli/pane'), scheduled])
    const later = publish(catalogue, { now: Date.parse('2026-12-24T09:30:00+01:00'), preview: false })
    const article = later.bySlug.article.get('latte')
    const html = article && renderBody(article.body, { imageUrl: paths.media }).sections.join('')
    expect(html).toContain('href="/articoli/pane"')
  })

  test('an author who has signed nothing that is out has no page yet', () => {
    const articles = [linking('/autori/bea'), { ...draft, authors: ['bea'] }]
    const [article] = publish(catalogueOf(articles), NOON).articles
    expect([...(article?.body.closed ?? [])]).toEqual(['/autori/bea'])
  })
})

test.each([
  [`${SITE}/articoli/latte`, true],
  [SITE, true],
  [`${SITE}.evil.example/articoli/latte`, false],
  ['https://example.org/articoli/latte', false],
])('a link to %s is one of ours: %s', (address, isOurs) => {
  expect(doubts([linking(address)]).map((doubt) => doubt.includes('link-own-site'))).toEqual(
    isOurs ? [true] : [],
  )
})

describe('where nobody says from what address the magazine is served', () => {
  const unserved = (feedAuthority: string, address: string) => {
    const files = filesOf([linking(address)], { imprint: { feedAuthority } })
    const parsed = [...files].map(([path, text]) => parseFile(path, Buffer.from(text)))
    return doubtsIn(parsed, { now: NOON.now }).map(({ message, remedy }) => `${message} → ${remedy}`)
  }

  test.each([
    ['https://rivista.example/articoli/non-esiste#qui', '/articoli/non-esiste#qui'],
    ['http://www.rivista.example/temi', '/temi'],
    ['HTTPS://WWW.Rivista.example', '/'],
    ['https://rivista.example?q=pane', '/?q=pane'],
  ])('%s is an address of the domain of its record', (address, path) => {
    expect(unserved('www.rivista.example,2026-01-01', address)).toEqual([
      `«${address}» è una pagina di questa rivista, e così nessuno controlla che ci sia → scrivi «${path}»`,
    ])
  })

  test.each([
    'https://altra.example/articoli/pane',
    'https://rivista.example.evil.example/temi',
    'https://blog.rivista.example/temi',
    'mailto:anna@rivista.example',
  ])('%s is none', (address) => {
    expect(unserved('rivista.example,2026-01-01', address)).toEqual([])
  })

  test('a mailbox in its place names no host', () => {
    expect(unserved('anna@posta.example,2026', 'https://posta.example/aiuto')).toEqual([])
  })
})

test('a call that is over when its article comes out is doubted; later that is as it should be', () => {
  const calls = [{ slug: 'raccolta', until: '2026-01-31' }]
  expect(doubts([{ slug: 'latte', cta: 'raccolta', published: '2026-01-15' }], { calls })).toEqual([])
  expect(doubts([{ slug: 'latte', cta: 'raccolta', published: '2026-02-01' }], { calls })).toEqual([
    expect.stringContaining('latte.md call-over: l’invito «raccolta» finisce il 2026-01-31'),
  ])
})

test('names in «pin» beyond those that are shown are doubted', () => {
  const others = ['a', 'b', 'c', 'd', 'e'].map((slug) => ({ slug }))
  const pin = others.map(({ slug }) => slug)
  expect(doubts([{ slug: 'latte', related: { pin } }, ...others])).toEqual([
    'latte.md pins-count: in «pin» i nomi sono 5, e se ne mostrano 4',
  ])
  expect(doubts([{ slug: 'latte', related: { pin: pin.slice(1) } }, ...others])).toEqual([])
})

describe('what the guide gives a record', () => {
  const sentences = (some: number) => Array.from({ length: some }, (_, at) => `Una frase, la ${at + 1}.`)
  const dek = (characters: number) => `${'Un sommario che '.padEnd(characters - 1, 'e va avanti ')}.`
  const none: readonly string[] = []

  test.each([
    [{ dek: dek(59) }, ['latte.md field-count: il sommario ha 59 caratteri: ne vuole almeno 60']],
    [{ dek: dek(60) }, none],
    [{ summary: sentences(1) }, ['latte.md field-count: «In breve» ha 1 frase: ne vuole da 2 a 4']],
    [{ summary: sentences(5) }, ['latte.md field-count: «In breve» ha 5 frasi: ne vuole da 2 a 4']],
    [{ summary: sentences(2) }, none],
    [{ summary: sentences(4) }, none],
    [{ steps: sentences(2) }, ['latte.md field-count: «In pratica» ha 2 passi: ne vuole 3']],
    [{ steps: sentences(4) }, ['latte.md field-count: «In pratica» ha 4 passi: ne vuole 3']],
    [{ steps: sentences(3) }, none],
    [{ draft: true, dek: dek(20), summary: sentences(1), steps: sentences(1) }, none],
  ])('%o', (fields, said) => {
    expect(doubts([{ slug: 'latte', ...fields }])).toEqual(said)
  })

  test.each([
    [25, none],
    [26, ['index.md field-count: il sommario del numero ha 26 parole: ne vuole al massimo 25']],
  ])('an issue’s sommario of %i words', (words, said) => {
    const dek = `${Array.from({ length: words }, () => 'poi').join(' ')}.`
    expect(doubts([{ slug: 'latte' }], { issues: [{ slug: '01-piccoli-grandi', dek }] })).toEqual(said)
  })
})
