import { describe, expect, test } from 'vitest'
import { magazineOf } from '../../builders.ts'
import { answer, shown, slugsFor } from './support.ts'

const magazine = magazineOf(
  [
    {
      slug: 'azienda',
      title: 'Chi guida',
      body: 'La porta dell’azienda resta aperta.',
      published: '2026-01-02',
    },
    {
      slug: 'innovazioni',
      title: 'Tre prove',
      body: 'Le innovazioni nascono in officina.',
      published: '2026-01-03',
    },
    {
      slug: 'pera',
      title: 'Il pero',
      body: 'Un pero in fiore dietro il capannone.',
      published: '2026-01-04',
    },
    { slug: 'avversativa', title: 'Congiunzioni', body: 'Costa poco, però dura.', published: '2026-01-05' },
    {
      slug: 'mestieri',
      title: 'Che cosa fanno',
      body: 'Quattro mestieri in una stanza.',
      published: '2026-01-06',
    },
    {
      slug: 'sinonimo',
      title: 'Quanto costa',
      body: 'Una riga sola.',
      tags: ['prezzo'],
      published: '2026-01-07',
    },
    {
      slug: 'chi-e',
      title: 'Al citofono',
      body: 'Qualcuno domanda chi è e nessuno risponde.',
      published: '2026-01-08',
    },
    { slug: 'nel-testo', title: 'Una bottega', body: 'Il sughero assorbe.', published: '2026-01-09' },
    { slug: 'nel-titolo', title: 'Il sughero', body: 'Una bottega.', published: '2026-01-01' },
    { slug: 'vecchio', title: 'Il tappeto', body: 'Una riga uguale.', published: '2026-01-10' },
    { slug: 'nuovo', title: 'Il tappeto', body: 'Una riga uguale.', published: '2026-01-11' },
    {
      slug: 'distanti',
      title: 'Due cose',
      body: 'Il banco è verde. La luna è piena.',
      published: '2026-01-12',
    },
    {
      slug: 'vicini',
      title: 'Una cosa',
      body: 'Sul banco verde è rimasto un foglio.',
      published: '2026-01-13',
    },
  ],
  {
    tags: [{ slug: 'prezzo', name: 'Prezzo', synonyms: ['tariffa'] }],
    issues: [{ slug: '01-piccoli-grandi', dek: 'Prova.' }],
  },
)

describe('a question finds', () => {
  test.for([
    ['the word behind an elision', 'azienda', ['azienda']],
    ['an elision with a typographic apostrophe', 'dell’azienda', ['azienda']],
    ['an elision with a straight apostrophe', "l'azienda", ['azienda']],
    ['the singular of a plural', 'innovazione', ['innovazioni']],
    ['the verb of a noun', 'innovare', ['innovazioni']],
    ['a noun that the stemmer takes for a verb', 'mestiere', ['mestieri']],
    ['the word with its accent first, then the one without', 'però', ['avversativa', 'pera']],
    ['the word without accent first, then the one with it', 'pero', ['pera', 'avversativa']],
    ['another word for a theme', 'tariffa', ['sinonimo']],
    ['stop words side by side', 'chi è', ['chi-e']],
    ['the word in a title before the same word in a text', 'sughero', ['nel-titolo', 'nel-testo']],
    ['the newer of two equals first', 'tappeto', ['nuovo', 'vecchio']],
    ['a phrase between quotes', '"banco verde"', ['vicini']],
    ['a phrase between guillemets', '«banco verde»', ['vicini']],
    ['the words of a phrase without quotes wherever they stand', 'banco verde', ['distanti', 'vicini']],
    ['the last word, only begun', 'innov', ['innovazioni']],
    ['capitals and loose spaces', '  SUGHERO ', ['nel-titolo', 'nel-testo']],
    ['decomposed letters', 'pero\u0300', ['avversativa', 'pera']],
    ['nothing where nothing is', 'zanzara', []],
  ] as const)('%s', async ([, question, slugs]) => {
    const found = await slugsFor(magazine, question)
    expect(question === 'banco verde' ? found.toSorted() : found).toEqual(slugs)
  })

  test('some of the words where no piece holds all, and says so', async () => {
    const { partial, results } = await answer(magazine, { q: 'sughero zanzara' })
    expect(partial).toBe(true)
    expect(results.map(({ piece }) => piece.href)).toEqual(['/articoli/nel-titolo', '/articoli/nel-testo'])
  })
})

describe('an answer', () => {
  test('marks the words in every form and shows the text around them', async () => {
    const { results } = await answer(magazine, { q: 'innovare officina' })
    expect(results.map(({ passage }) => shown(passage))).toEqual(['Le [innovazioni] nascono in [officina].'])
  })

  test('marks words in the title', async () => {
    const { results } = await answer(magazine, { q: 'sughero' })
    expect(results.map(({ first }) => shown(first))).toEqual(['Il [sughero]', 'Una bottega'])
  })

  test('names the themes that answer, by name or by another word', async () => {
    const { themes } = await answer(magazine, { q: 'tariffe' })
    expect(themes.map(({ name }) => name)).toEqual(['Prezzo'])
  })

  test.for([
    ['sugero', 'sughero'],
    ['il capanone', 'il capannone'],
    ['innovazioni in oficina', 'innovazioni in officina'],
  ] as const)('suggests for «%s» the magazine’s own word', async ([question, meant]) => {
    expect((await answer(magazine, { q: question })).suggestion).toBe(meant)
  })

  test('suggests nothing for words that are in use', async () => {
    expect((await answer(magazine, { q: 'sughero' })).suggestion).toBeUndefined()
  })
})
