import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { Trail } from '#components/article/trail.tsx'
import { JsonLd } from '#components/site/json-ld.tsx'
import { articlePages, otherPages } from '#lib/seo/all-pages.ts'
import { articleGraph, issueGraph, standingGraph } from '#lib/seo/graph/graphs.ts'
import { trailNode } from '#lib/seo/graph/trail.ts'
import { articleIn, magazineOf } from '../../builders.ts'
import { breachesOf, textsIn } from './schemas.ts'
import { fixture, graphsOf, SITE } from './support.ts'

const graphs = graphsOf(fixture)
const breaches = breachesOf('graph.schema.json')
const nodes = (graph: unknown): readonly Record<string, unknown>[] => Reflect.get(Object(graph), '@graph')
const node = (graph: unknown, type: string) => nodes(graph).find((thing) => thing['@type'] === type)

describe('the graph of every page', () => {
  test('is there for each of them', () => {
    const pages = [...otherPages(fixture), ...articlePages(fixture)].map(({ path }) => path)
    expect([...graphs.keys()].toSorted()).toEqual(pages.toSorted())
  })

  test('is valid', () => {
    const found = [...graphs].flatMap(([path, graph]) => breaches(graph).map((breach) => `${path} ${breach}`))
    expect(found).toEqual([])
    expect([...graphsOf(fixture).values()].flatMap(breaches)).toEqual([])
  })

  test('is not valid for want of a headline, an author’s page or an offset', () => {
    const [first] = [...graphs].filter(([path]) => path.startsWith('/articoli/') && !path.includes('pagina'))
    const broken = JSON.stringify(first?.[1])
      .replace('"headline":', '"headlines":')
      .replace(/"datePublished":"([^"]+)\+0[12]:00"/, '"datePublished":"$1Z"')
    expect(breaches(JSON.parse(broken)).join()).toMatch(/headline.*datePublished/)
  })

  test('names nothing that it does not describe, and nothing twice', () => {
    for (const [path, graph] of graphs) {
      const ids = nodes(graph).map((thing) => String(thing['@id']))
      const named = textsIn(graph).flatMap(({ key, value }) => (key === '@id' ? [value] : []))
      expect([path, named.filter((id) => !ids.includes(id))]).toEqual([path, []])
      expect([path, ids.length]).toEqual([path, new Set(ids).size])
    }
  })

  test('has the page at its canonical address, and no relative address anywhere', () => {
    for (const [path, graph] of graphs) {
      const page = nodes(graph).find((thing) => String(thing['@id']).endsWith('#pagina'))
      expect(page?.url).toBe(new URL(path, SITE).href)
      const addresses = textsIn(graph).filter(({ key }) => /^(url|item|@id|contentUrl)$/.test(key))
      expect(addresses.filter(({ value }) => !/^https?:\/\//.test(value))).toEqual([])
    }
  })
})

test('a standing page is what the record says, and any other is a page', () => {
  const magazine = magazineOf([], {
    imprint: { parts: { about: 'chi-siamo', contact: 'contatti' } },
    pages: ['chi-siamo', 'contatti', 'constructor'].map((slug) => ({ slug })),
  })
  const types = magazine.pages.map((page) => [page.slug, nodes(standingGraph(magazine, page))[0]?.['@type']])
  expect(types.toSorted()).toEqual([
    ['chi-siamo', 'AboutPage'],
    ['constructor', 'WebPage'],
    ['contatti', 'ContactPage'],
  ])
})

describe('an article in two languages and in a series', () => {
  const magazine = magazineOf([
    { slug: 'latte', series: 'Conti aperti', title: 'Il latte' },
    { slug: 'milk', lang: 'en', translation: 'latte', title: 'Milk' },
    { slug: 'pane', lang: 'fr', published: '2026-06-15T12:01', translation: 'sole' },
    { slug: 'sole' },
  ])
  const at = (slug: string) => `${SITE}/articoli/${slug}#articolo`
  const thingsOf = (slug: string) => {
    const graph = articleGraph(magazine, articleIn(magazine, slug))
    expect(breaches(graph)).toEqual([])
    return new Map(nodes(graph).map((thing) => [thing['@id'], thing]))
  }

  test('says which is the original, in the words of schema.org', () => {
    const [latte, milk] = [thingsOf('latte'), thingsOf('milk')]
    expect(latte.get(at('latte'))).toMatchObject({ workTranslation: { '@id': at('milk') } })
    expect(latte.get(at('milk'))).toMatchObject({ name: 'Milk', inLanguage: 'en' })
    expect(latte.get(at('latte'))?.translationOfWork).toBeUndefined()
    expect(milk.get(at('milk'))).toMatchObject({ translationOfWork: { '@id': at('latte') } })
    expect(milk.get(at('latte'))).toMatchObject({ name: 'Il latte' })
    expect(milk.get(at('milk'))?.workTranslation).toBeUndefined()
  })

  test('says nothing of a translation that is not out', () => {
    const all = JSON.stringify([...thingsOf('sole').values()])
    expect(all).not.toMatch(/workTranslation|translationOfWork|pane/)
  })

  test('is part of its issue and of the series', () => {
    const issue = { '@id': `${SITE}/numeri/01-piccoli-grandi#numero` }
    const series = `${SITE}/#serie-conti-aperti`
    const things = thingsOf('latte')
    expect(things.get(at('latte'))?.isPartOf).toEqual([issue, { '@id': series }])
    expect(things.get(series)).toMatchObject({ '@type': 'CreativeWorkSeries', name: 'Conti aperti' })
    expect(thingsOf('milk').get(at('milk'))?.isPartOf).toEqual(issue)
  })
})

describe('an article', () => {
  const magazine = magazineOf(
    [
      {
        slug: 'pezzo',
        title: 'Il prezzo | del </script>latte',
        published: '2026-05-10',
        updated: '2026-05-12',
        corrections: [{ date: '2026-06-01', text: 'La somma era 12.' }],
        sources: [{ title: 'Un libro', author: 'Una autrice', publication: 'Un editore', year: 2019 }],
        tags: ['metodo', 'volume'],
        body: 'Una parola dopo l’altra.',
      },
      { slug: 'altro', published: '2026-05-11' },
    ],
    {
      issues: [{ slug: '01-piccoli-grandi', number: 1, a: 'Piccoli', b: 'grandi', published: '2026-05-01' }],
    },
  )
  const article = articleIn(magazine, 'pezzo')
  const graph = articleGraph(magazine, article)

  test('is part of its issue, which is part of the year, which is part of the magazine', () => {
    expect(node(graph, 'Article')?.isPartOf).toEqual({ '@id': node(graph, 'PublicationIssue')?.['@id'] })
    expect(node(graph, 'PublicationIssue')?.isPartOf).toEqual({
      '@id': node(graph, 'PublicationVolume')?.['@id'],
    })
    expect(node(graph, 'PublicationVolume')?.isPartOf).toEqual({ '@id': node(graph, 'Periodical')?.['@id'] })
  })

  test('says dates, words, themes, sources and corrections as the page does', () => {
    expect(node(graph, 'Article')).toMatchObject({
      headline: 'Il prezzo del </script>latte',
      datePublished: '2026-05-10T00:00:00+02:00',
      dateModified: '2026-06-01T00:00:00+02:00',
      wordCount: article.body.words,
      keywords: ['metodo', 'volume'],
      citation: [
        {
          '@type': 'CreativeWork',
          name: 'Un libro',
          author: 'Una autrice',
          isPartOf: { name: 'Un editore' },
          datePublished: '2019',
        },
      ],
      correction: [
        {
          '@type': 'CorrectionComment',
          text: 'La somma era 12.',
          datePublished: '2026-06-01T00:00:00+02:00',
        },
      ],
    })
    expect(breaches(graph)).toEqual([])
  })

  test('shows search engines its drawing without words', () => {
    expect(node(graph, 'WebPage')?.primaryImageOfPage).toMatchObject({
      url: `${SITE}/immagini/articoli/pezzo/16x9.png`,
    })
  })

  test('has its art in the three ratios', () => {
    const sizes = textsIn(node(graph, 'Article')?.image).filter(
      ({ key }) => key === 'width' || key === 'height',
    )
    expect(sizes.map(({ value }) => Number(value))).toEqual([1200, 675, 1200, 900, 1200, 1200])
  })

  test('has the trail that readers see, for every article', () => {
    for (const each of [article, ...fixture.articles]) {
      const html = renderToStaticMarkup(<Trail article={each} />)
      const shown = [...html.matchAll(/<a href="([^"]+)"[^>]*>(.*?)<\/a>/g)].map(
        ([, href = '', text = '']) => [
          text.replace(/<[^>]+>/g, '').replaceAll('&#x27;', "'"),
          `${SITE}${href}`,
        ],
      )
      const list = trailNode(each).itemListElement
      const said = Array.isArray(list)
        ? list.map((item: object) => [Reflect.get(item, 'name'), Reflect.get(item, 'item')])
        : []
      expect(said).toEqual(shown)
    }
  })

  test('cannot end the script that holds it', () => {
    const html = renderToStaticMarkup(<JsonLd graph={graph} />)
    expect(html.match(/<\/script>/g)).toHaveLength(1)
    expect(JSON.parse(html.replace(/^<script[^>]*>|<\/script>$/g, ''))).toEqual(
      JSON.parse(JSON.stringify(graph)),
    )
  })

  test('stands in its issue at its place', () => {
    const issue = magazine.issues[0]
    const parts = issue && node(issueGraph(magazine, issue), 'PublicationIssue')?.hasPart
    expect(textsIn(parts).map(({ value }) => value)).toEqual([
      `${SITE}/articoli/pezzo#articolo`,
      `${SITE}/articoli/altro#articolo`,
    ])
  })
})

describe('what another page says in full', () => {
  const written = [
    { slug: 'a', tags: ['caldo'] },
    { slug: 'b', tags: ['freddo'] },
  ]
  const magazine = magazineOf(written, {
    issues: [{ slug: '01-piccoli-grandi', authors: ['direttrice'], dek: 'Che cosa contiene il numero.' }],
    authors: [{ slug: 'direttrice', bio: 'Chi dirige.' }],
    tags: [
      { slug: 'caldo', opposite: 'freddo', description: 'Che cosa scalda.' },
      { slug: 'freddo', opposite: 'caldo' },
    ],
    pages: [{ slug: 'chi-siamo' }],
    imprint: { parts: { about: 'chi-siamo' } },
  })
  const all = graphsOf(magazine)
  const NAMES = ['@id', '@type', 'name', 'url']

  test('is there by name alone', () => {
    const article = all.get('/articoli/a')
    expect(Object.keys(node(article, 'DefinedTerm') ?? {}).toSorted()).toEqual(NAMES)
    const issue = all.get('/numeri/01-piccoli-grandi')
    for (const thing of nodes(issue).filter((one) => /articolo$|firma$/.test(String(one['@id'])))) {
      expect(Object.keys(thing).toSorted()).toEqual(NAMES)
    }
    expect(node(article, 'PublicationIssue')).not.toHaveProperty('description')
    expect(node(all.get('/'), 'PublicationIssue')).not.toHaveProperty('description')
    expect(JSON.stringify(issue)).not.toContain('Chi dirige.')
    for (const [path, graph] of all) {
      const house = node(graph, 'WebSite')
      expect([path, house?.description !== undefined]).toEqual([path, path === '/'])
    }
  })

  test('is whole on its own page', () => {
    expect(node(all.get('/temi/caldo'), 'DefinedTerm')?.description).toBe('Che cosa scalda.')
    const organizations = nodes(all.get('/')).filter((thing) => thing['@type'] === 'Organization')
    expect(organizations).toEqual([
      expect.objectContaining({
        publishingPrinciples: `${SITE}/chi-siamo`,
        correctionsPolicy: `${SITE}/rettifiche`,
      }),
    ])
  })

  test('a pair of opposites names the two pieces that it shows, and when they changed', () => {
    const page = nodes(all.get('/temi/caldo+freddo'))[0]
    const list = textsIn(page?.mainEntity).filter(({ key }) => key === 'url')
    expect(list.map(({ value }) => value)).toEqual([`${SITE}/articoli/a`, `${SITE}/articoli/b`])
    expect(page?.dateModified).toBe('2026-01-01T00:00:00+01:00')
  })

  test('a list of nothing is no list', () => {
    const empty = graphsOf(magazineOf([], { tags: [{ slug: 'vuoto' }], sections: [{ slug: 'vuota' }] }))
    expect(JSON.stringify([...empty.values(), ...all.values()])).not.toMatch(
      /"itemListElement":\[\]|"numberOfItems":0|SearchAction/,
    )
  })
})

test('the section of opinions names its editorials, as its page does', () => {
  const sections = [{ slug: 'opinioni', opinion: true }]
  const magazine = magazineOf([{ slug: 'pezzo', section: 'opinioni', title: 'Un parere' }], { sections })
  const graph = graphsOf(magazine).get('/rubriche/opinioni')
  if (!graph) throw new Error('no section')
  const list = textsIn(graph).filter(({ value }) => ['Un parere', 'Piccoli eppure grandi'].includes(value))
  expect(list.map(({ value }) => value)).toEqual(['Un parere', 'Piccoli eppure grandi'])
})
