import { describe, expect, test, vi } from 'vitest'
import { articleText } from '#lib/seo/article-text.ts'
import { citationOf } from '#lib/seo/citation.ts'
import { securityText } from '#lib/seo/security-text.ts'
import { canonicalOf } from '#lib/seo/urls.ts'
import { articleIn, magazineOf } from '../../builders.ts'
import { SITE } from './support.ts'

const magazine = magazineOf(
  [
    {
      slug: 'il-prezzo',
      title: 'Il 50% | di R&S_latte',
      dek: 'Una frase che aggiunge al titolo.',
      authors: ['banco-mestieri', 'ada-rossi'],
      published: '2026-05-10',
      summary: ['In una riga.'],
      steps: ['Primo passo.'],
      sources: [{ title: 'Un libro', author: 'Una autrice', year: 2019, url: 'https://libro.example/' }],
      corrections: [{ date: '2026-06-01', text: 'La somma era 12.' }],
      body: 'Un [rimando](/articoli/altro), un [altro][a] e [uno fuori](https://fuori.example/).\n\n[a]: /temi/metodo',
    },
    { slug: 'altro' },
  ],
  {
    issues: [{ slug: '01-piccoli-grandi', number: 1, a: 'Piccoli', b: 'grandi', published: '2026-05-01' }],
    authors: [
      { slug: 'banco-mestieri', name: 'Banco | Mestieri', kind: 'desk' },
      { slug: 'ada-rossi', name: 'Ada Rossi', kind: 'person' },
    ],
  },
)
const article = articleIn(magazine, 'il-prezzo')

describe('the article as Markdown', () => {
  const text = articleText(article)

  test('opens with who, when, where and under which licence', () => {
    expect(text.split('\n\n').slice(0, 4)).toEqual([
      '# Il 50% di R&S_latte',
      'Una frase che aggiunge al titolo.',
      'Banco Mestieri e Ada Rossi, 10 maggio 2026. Numero\u00a01 di eppure, *Piccoli eppure grandi*.',
      `Indirizzo: <${SITE}/articoli/il-prezzo>  \nLicenza: [Creative Commons Attribuzione 4.0 Internazionale](https://creativecommons.org/licenses/by/4.0/)`,
    ])
  })

  test('leads home from anywhere', () => {
    expect(text).toContain(`[rimando](${SITE}/articoli/altro)`)
    expect(text).toContain(`[a]: ${SITE}/temi/metodo`)
    expect(text).toContain('[uno fuori](https://fuori.example/)')
    expect(text).not.toMatch(/\]\(\//)
  })

  test.each([
    ['https://esempio.example/l’articolo', 'https://esempio.example/l%E2%80%99articolo'],
    [
      'https://a.example/a>; rel=canonical, <https://b.example/x',
      'https://a.example/a%3E;%20rel=canonical,%20%3Chttps://b.example/x',
    ],
    ['https://città.example/', 'https://xn--citt-3na.example/'],
    ['https://example.org:99999/', `${SITE}/articoli/altro`],
    [undefined, `${SITE}/articoli/altro`],
  ])('the address %s can stand in a header', (canonical, written) => {
    expect(canonicalOf({ slug: 'altro', canonical })).toBe(written)
  })

  test('is untouched in code, and leads to its own page where it led to its own parts', () => {
    const body =
      '[qui](#una-parte), [lì](</articoli/altro>), `[x](/temi)`.\n\n## Una parte\n\n```\n[x]: /temi\n```'
    const written = articleText(articleIn(magazineOf([{ slug: 'a', body }, { slug: 'altro' }]), 'a'))
    expect(written).toContain(
      `[qui](${SITE}/articoli/a#una-parte), [lì](<${SITE}/articoli/altro>), \`[x](/temi)\`.`,
    )
    expect(written).toContain('```\n[x]: /temi\n```')
  })

  test('leads to the magazine’s own forms from anywhere', () => {
    vi.stubEnv('REPOSITORY_URL', 'https://github.com/chi/rivista')
    const body =
      'Un errore si [segnala](/deposito/segnala), un pezzo si [propone](/proponi) nel [deposito](/deposito).'
    const written = articleText(articleIn(magazineOf([{ slug: 'a', body }]), 'a'))
    vi.unstubAllEnvs()
    expect(written).toContain(
      `si [segnala](${SITE}/proponi/errore), un pezzo si [propone](${SITE}/proponi) nel [deposito](https://github.com/chi/rivista)`,
    )
  })

  test('leaves nothing of the page out', () => {
    for (const part of [
      'La somma era 12.',
      '- In una riga.',
      '1. Primo passo.',
      '[Un libro](https://libro.example/)',
    ]) {
      expect(text).toContain(part)
    }
  })
})

test('security.txt says whom to write to and until when, or nothing', () => {
  const now = magazineOf([], {}, { now: Date.parse('2026-11-30T12:00:00Z'), preview: false })
  expect(securityText(now, {})).toBeUndefined()
  expect(securityText(now, { '/scrivici': 'mailto:a@b.it' })?.split('\n')).toEqual([
    'Contact: mailto:a@b.it',
    'Expires: 2027-11-01T00:00:00Z',
    'Preferred-Languages: it, en',
    `Canonical: ${SITE}/.well-known/security.txt`,
    '',
  ])
  expect(securityText(now, { '/deposito': 'https://g.example/r' })).toContain(
    'Contact: https://g.example/r/security\n',
  )
})

describe('«Cita questo articolo»', () => {
  const { text, bibtex, ris } = citationOf(article)

  test('as a line', () => {
    expect(text).toBe(
      `Banco Mestieri e Ada Rossi, «Il 50% di R&S_latte», eppure, n.\u202f1, Piccoli eppure grandi, 10 maggio 2026, ${SITE}/articoli/il-prezzo`,
    )
  })

  test('as BibTeX, in which a desk is one name and TeX finds no command', () => {
    expect(bibtex).toBe(`@article{eppure-il-prezzo,
  author = {{Banco Mestieri} and Ada Rossi},
  title = {{Il 50\\% di R\\&S\\_latte}},
  journal = {eppure},
  number = {1},
  year = {2026},
  month = may,
  url = {${SITE}/articoli/il-prezzo},
  langid = {italian},
}
`)
  })

  test('as RIS', () => {
    expect(ris.split('\r\n')).toEqual([
      'TY  - MGZN',
      'AU  - Banco Mestieri',
      'AU  - Ada Rossi',
      'TI  - Il 50% di R&S_latte',
      'T2  - eppure',
      'IS  - 1',
      'PY  - 2026',
      'DA  - 2026/05/10',
      'AB  - Una frase che aggiunge al titolo.',
      'LA  - it',
      `UR  - ${SITE}/articoli/il-prezzo`,
      'ER  - ',
      '',
    ])
  })
})
