import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { KIND_NAMES, type Kind, keysOf } from '#lib/content/kinds/table.ts'
import { parseFile } from '#lib/content/parse.ts'
import { printProblems } from '#lib/content/report.ts'
import { addNew, type New } from '#lib/editor/new/add-new.ts'
import { choose, menu } from '#lib/editor/new/choose.ts'
import { type Desk, deskOf } from '#lib/editor/new/desk.ts'
import type { Answers } from '#lib/editor/new/recipe.ts'
import { Left } from '#lib/editor/new/talk.ts'
import { readStyle } from '#lib/editor/style.ts'
import { filesOf, loadedFrom, NOON, type World, type WrittenArticle } from '../../builders.ts'
import { imprintText } from '../../imprint-text.ts'

// Some hundreds of conversations, each of which the check reads: on a busy machine they take their time.
vi.setConfig({ testTimeout: 120_000 })

const WORLD: World = {
  issues: [
    { slug: '01-piccoli-grandi' },
    { slug: '04-lenti-svelti', a: 'Lenti', b: 'svelti', published: '2026-03-01' },
  ],
  tags: [
    { slug: 'metodo', name: 'Metodo' },
    { slug: 'prezzo', name: 'Prezzo' },
    { slug: 'prezzo-giusto', name: 'Prezzo giusto' },
  ],
  sections: [
    { slug: 'idee', name: 'Idee' },
    { slug: 'bottega', name: 'Bottega' },
  ],
  authors: [
    { slug: 'banco-ascolto', name: 'Banco | Ascolto' },
    { slug: 'redazione', name: 'La | redazione' },
  ],
  pages: [{ slug: 'chi-siamo', title: 'Chi siamo' }],
}
const ARTICLES: readonly WrittenArticle[] = [
  { slug: 'latte', aliases: ['il-latte'] },
  { slug: 'pane', section: 'bottega', tags: ['prezzo'] },
  { slug: 'sale', section: 'bottega', tags: ['prezzo', 'metodo'] },
]

function deskFrom(files: ReadonlyMap<string, string>): Desk {
  const desk = deskOf([...files].map(([path, text]) => parseFile(path, Buffer.from(text))))
  if ('problems' in desk) throw new Error(printProblems(desk.problems))
  return desk
}
const files = filesOf(ARTICLES, WORLD)
const desk = deskFrom(files)

type Spoken = { readonly made: New; readonly said: readonly string[]; readonly asked: readonly string[] }

/** A conversation: answers by what the prompt begins with, each taken in turn; an empty one where there is none left. */
async function talkOver(
  kind: Kind | undefined,
  answers: Readonly<Record<string, readonly string[]>>,
  on = desk,
  flags: Answers = {},
): Promise<Spoken> {
  const left = new Map(Object.entries(answers).map(([start, list]) => [start, [...list]]))
  const said: string[] = []
  const asked: string[] = []
  const ask = async (prompt: string) => {
    asked.push(prompt)
    if (asked.length > 200) throw new Left()
    const [, list] = [...left].find(([start]) => prompt.trimStart().startsWith(start)) ?? []
    return list?.shift() ?? ''
  }
  const made = await addNew({ kind, flags }, on, { ask, say: (text) => said.push(text) }, NOON.now)
  return { made, said, asked }
}

const withoutAsking = (kind: Kind, flags: Answers, on = desk): Promise<New> =>
  addNew({ kind, flags }, on, { say: () => {} }, NOON.now)

function madeOf(made: New) {
  if ('refused' in made) throw new Error(made.refused.join('\n'))
  return made.files
}

/** What the check has to say against a folder with new files in it: of content, and of style. */
function faultsWith(made: New, before = files): readonly string[] {
  const written = madeOf(made)
  const { problems } = loadedFrom(
    new Map([...before, ...written.map(({ path, text }) => [path, text] as const)]),
  )
  const style = written.flatMap(({ path, text }) =>
    readStyle(path, text).filter(({ level }) => level === 'fault'),
  )
  return [...problems, ...style].map(({ file, message }) => `${file}: ${message}`)
}

describe('a conversation at the desk', () => {
  test('asks what is to be made, with a list, and takes numbers and names', async () => {
    const { made, said } = await talkOver(undefined, {
      'Che cosa': ['9', '4'],
      'Nome del tema': ['Fretta'],
      Forma: ['disco'],
    })
    expect(said[0]).toContain('  4  tema')
    expect(said[1]).toBe('  Niente si chiama «9»')
    expect(madeOf(made).map(({ path }) => path)).toEqual(['tags/fretta.md'])
  })

  test('an empty answer to what is needed is asked again, in a sentence', async () => {
    const { asked, said } = await talkOver('article', {
      Titolo: ['', '  ', 'Il conto'],
      Temi: ['', 'metodo'],
    })
    expect(asked.filter((prompt) => prompt.startsWith('Titolo'))).toHaveLength(3)
    expect(said.filter((line) => line.includes('Serve una risposta, come Il prezzo del pane'))).toHaveLength(
      2,
    )
    expect(said).toContain('  Serve una risposta: un nome dell’elenco, o il suo numero')
  })

  test('closed lists are shown with numbers; an issue has its own', async () => {
    const { made, said } = await talkOver('article', {
      Titolo: ['Il conto'],
      Numero: ['4'],
      Firma: ['1, La redazione'],
      Rubrica: ['2'],
      Temi: ['3 1'],
    })
    const shown = said.join('\n')
    for (const row of [
      '  4  Lenti eppure svelti',
      '  1  Banco Ascolto',
      '  1  Bottega',
      '  3  Prezzo giusto',
    ])
      expect(shown).toContain(row)
    const [file] = madeOf(made)
    expect(file?.path).toBe('issues/04-lenti-svelti/il-conto.md')
    expect(file?.text).toContain('\nauthors: [banco-ascolto, redazione]\n')
    expect(file?.text).toContain('\nsection: idee\n')
    expect(file?.text).toContain('\ntags: [prezzo-giusto, metodo]\n')
  })

  test('at a slip the nearest name is proposed, and Enter takes it', async () => {
    const { made, said, asked } = await talkOver('article', {
      Titolo: ['Il conto'],
      Temi: ['prezo, metodo', ''],
    })
    expect(said).toContain(
      '  «prezo» non c’è: intendevi «Prezzo»? Invio per dire di sì; per aggiungere «prezo», riscrivi',
    )
    expect(asked).toContain('Temi (da uno a sei, con la virgola) [Prezzo, Metodo]: ')
    expect(madeOf(made)[0]?.text).toContain('\ntags: [prezzo, metodo]\n')
  })

  test('a part of a name that several have names them', async () => {
    const { said } = await talkOver('article', { Titolo: ['Il conto'], Temi: ['prez', 'prezzo'] })
    expect(said).toContain('  «prez» sta in più nomi: Prezzo, Prezzo giusto; per aggiungere «prez», riscrivi')
  })

  test('a name that is not there can be added on the way: both files are made, neither before the end', async () => {
    const { made } = await talkOver('article', {
      Titolo: ['Il conto'],
      Firma: ['Maria Rossi, redazione'],
      'Nessuna firma si chiama «Maria Rossi»': ['forse', 'sì'],
      Temi: ['metodo'],
    })
    const written = madeOf(made)
    expect(written.map(({ path }) => path)).toEqual([
      'authors/maria-rossi.md',
      'issues/04-lenti-svelti/il-conto.md',
    ])
    expect(written[1]?.text).toContain('\nauthors: [maria-rossi, redazione]\n')
    expect(faultsWith(made)).toEqual([])
    const gone = talkOver('article', {
      Titolo: ['Il conto'],
      Firma: ['Maria Rossi'],
      'Nessuna firma': ['no'],
      Temi: [],
    })
    await expect(gone).rejects.toThrow(Left)
  })

  test('an address is shown before it is used, and one typed as people write becomes one', async () => {
    const { made, asked, said } = await talkOver('article', {
      Titolo: ['Perché È più caro'],
      Indirizzo: ['Il Pane Nerò!', ''],
      Temi: ['1'],
    })
    expect(asked).toContain('Indirizzo, dopo «/articoli/» [perche-e-piu-caro]: ')
    expect(said).toContain('  Si scrive così: il-pane-nero')
    expect(asked).toContain('Indirizzo, dopo «/articoli/» [il-pane-nero]: ')
    expect(madeOf(made)[0]?.path).toBe('issues/04-lenti-svelti/il-pane-nero.md')
  })

  test('an address that is taken, or was, is not: what exists stays', async () => {
    const { made, said } = await talkOver('article', {
      Titolo: ['Pane'],
      Indirizzo: ['', 'il-latte', 'LATTE', 'pane-e-sale'],
      Temi: ['1'],
    })
    for (const slug of ['pane', 'il-latte', 'latte'])
      expect(said).toContain(`  «${slug}» c’è già: scrivine un altro`)
    expect(madeOf(made)[0]?.path).toBe('issues/04-lenti-svelti/pane-e-sale.md')
  })

  test('an address that a disk or a list of addresses would not take is refused', async () => {
    const { made, said } = await talkOver('article', {
      Titolo: ['Con | e senza', 'Con'],
      Indirizzo: ['con', 'AUX', 'x'.repeat(101), '日本', 'con-e-senza'],
      Temi: ['1'],
    })
    expect(said).toContain('  Su Windows nessun file può chiamarsi «con»: aggiungi una parola')
    expect(said).toContain('  Su Windows nessun file può chiamarsi «aux»: aggiungi una parola')
    expect(said).toContain('  L’indirizzo ha 101 caratteri: il massimo è 100')
    expect(said.some((line) => line.startsWith('  Un indirizzo si fa con le lettere'))).toBe(true)
    expect(madeOf(made)[0]?.path).toBe('issues/04-lenti-svelti/con-e-senza.md')
  })

  test('typography is mended and shown; what the check would doubt is said before it is taken', async () => {
    const { made, said } = await talkOver('article', {
      Titolo: [`Perche' il "pane" costa piu' di ieri, e di quanto costera' domani mattina`, ''],
      Temi: ['1'],
    })
    expect(said).toContain(
      '  Si scrive così: Perché il «pane» costa più di ieri, e di quanto costerà domani mattina',
    )
    expect(said.some((line) => line.includes('oltre 60'))).toBe(true)
    expect(madeOf(made)[0]?.text).toContain('title: "Perché il «pane» costa più')
  })

  test('what is pasted from elsewhere comes on one line, with composed letters, and nothing unseen in it', async () => {
    const { made, said } = await talkOver('author', { Nome: ['Ada\u200b Prova', 'Zoe\u0300\tDe\nLuca', ''] })
    expect(
      said.some((line) => line.startsWith('  C’è un carattere che non si vede') && line.includes('U+200B')),
    ).toBe(true)
    expect(said).toContain('  Si scrive così: Zoè De Luca')
    expect(madeOf(made)[0]?.text).toContain('\nname: "Zoè De Luca"\n')
    expect(madeOf(made)[0]?.path).toBe('authors/zoe-de-luca.md')
  })

  test('a day as Italians write it is shown as files have it', async () => {
    const { made, said } = await talkOver('article', {
      Titolo: ['Il conto'],
      Temi: ['1'],
      'Quando esce': ['31/2/2027', '8 novembre 2027', ''],
    })
    expect(said.some((line) => line.startsWith('  Non è una data'))).toBe(true)
    expect(said).toContain('  Si scrive così: 2027-11-08')
    expect(madeOf(made)[0]?.text).toContain('\npublished: 2027-11-08\n')
  })

  test('in a folder with nothing but its record an article leads to all that it needs', async () => {
    const empty = deskFrom(new Map([['rivista.yml', imprintText()]]))
    const { made, said } = await talkOver(
      'article',
      {
        Titolo: ['Il conto'],
        'Il primo opposto': ['Lenti'],
        'Il secondo': ['svelti'],
        'Nome (': ['Ada | Prova'],
        'Nome della rubrica': ['Idee'],
        'Nome del tema': ['Metodo'],
      },
      empty,
    )
    expect(said).toContain('Non c’è ancora nessun numero: si comincia da qui.')
    expect(madeOf(made).map(({ path }) => path)).toEqual([
      'authors/ada-prova.md',
      'issues/01-lenti-svelti/index.md',
      'sections/idee.md',
      'tags/metodo.md',
      'issues/01-lenti-svelti/il-conto.md',
    ])
    expect(faultsWith(made, new Map())).toEqual([])
  })

  test('an issue has neither the number nor the inks of its neighbours, also where numbers are missing between', async () => {
    const { made, said } = await talkOver('issue', {
      Numero: ['sei', '4', '002'],
      'Il primo opposto': ['Vecchi'],
      'Il secondo': ['!', 'nuovi'],
      Inchiostri: ['1', '4', '2'],
    })
    expect(said).toContain('  Scrivi un numero, al massimo di tre cifre')
    expect(said).toContain('  Il numero 4 c’è già')
    expect(said.filter((line) => line.includes('nessuna serie si chiama'))).toHaveLength(2)
    const [file] = madeOf(made)
    expect(file?.path).toBe('issues/02-vecchi-nuovi/index.md')
    expect(file?.text).toContain('\ninks: 2\n')
    expect(faultsWith(made)).toEqual([])
  })

  test('where the check stops the file, its sentence is said and only that question comes again', async () => {
    const { made, said, asked } = await talkOver('call', {
      Titolo: ['Vieni | qui'],
      'Dove porta': ['/chi-siam', '/chi-siamo'],
    })
    expect(said.some((line) => line.includes('chi-siam»') && line.includes('→'))).toBe(true)
    expect(asked.filter((prompt) => prompt.startsWith('Titolo'))).toHaveLength(1)
    expect(madeOf(made).map(({ path }) => path)).toEqual(['calls/vieni-qui.md'])
  })

  test('a flag is an answer given beforehand; a wrong one is asked again', async () => {
    const { made, asked } = await talkOver('tag', { Forma: ['onda'] }, desk, {
      name: 'Fretta',
      form: 'cerchio',
    })
    expect(asked.map((prompt) => prompt.split(' ', 1)[0])).toEqual(['Indirizzo,', 'Forma'])
    expect(madeOf(made)[0]?.text).toContain('\nform: onda\n')
  })
})

test('a long list is shown as far as a screen goes, and can still be named whole', () => {
  const options = Array.from({ length: 75 }, (_, at) => ({ slug: `tema-${at}`, name: `Tema ${at}` }))
  const rows = menu(options)
  expect(rows.at(-1)).toBe('  …e 15 altri: scrivi il nome, o una sua parte')
  expect(Math.max(...rows.map(({ length }) => length))).toBeLessThanOrEqual(80)
  const list = { options: () => options, none: 'nessun tema', least: 1, most: 6 }
  expect(choose('Tema 74, 75', list, options, 'shown')).toEqual({ slugs: ['tema-74'] })
  expect(choose('tema 7, 2', list, options, 'shown')).toEqual({ slugs: ['tema-7', 'tema-1'] })
})

describe('with nobody to ask', () => {
  const NEEDED: Readonly<Record<Kind, Answers>> = {
    article: { title: 'L’ora "lunga" | e quella corta', tags: 'metodo' },
    issue: { a: 'Primi', b: 'ultimi' },
    author: { name: 'Ada | Prova' },
    tag: { name: 'Fretta: e calma' },
    section: { name: 'Lettere' },
    page: { title: 'Le regole' },
    call: { title: 'Vieni | qui', href: '/chi-siamo' },
  }
  const PATH: Readonly<Record<Kind, string>> = {
    article: 'issues/04-lenti-svelti/l-ora-lunga-e-quella-corta.md',
    issue: 'issues/05-primi-ultimi/index.md',
    author: 'authors/ada-prova.md',
    tag: 'tags/fretta-e-calma.md',
    section: 'sections/lettere.md',
    page: 'pages/le-regole.md',
    call: 'calls/vieni-qui.md',
  }
  test.each(KIND_NAMES)('%s is made of what is needed alone, and passes the check as it is', async (kind) => {
    const made = await withoutAsking(kind, NEEDED[kind])
    expect(madeOf(made).map(({ path }) => path)).toEqual([PATH[kind]])
    expect(faultsWith(made)).toEqual([])
    // What waits to be written is doubted, on purpose: see new.test.ts.
    const doubts = madeOf(made).flatMap(({ path, text }) => readStyle(path, text))
    expect(doubts.filter(({ rule }) => !['title-quotes', 'unwritten'].includes(rule))).toEqual([])
  })
  test.each(KIND_NAMES)('every key of a new %s is in it, with its words', async (kind) => {
    const [file] = madeOf(await withoutAsking(kind, NEEDED[kind]))
    for (const [key] of keysOf(kind)) expect(file?.text).toMatch(new RegExp(`^(?:# )?${key}:`, 'm'))
  })
  test('all that is missing or wrong is said at once, with the nearest name', async () => {
    const made = await withoutAsking('article', { tags: 'metod', slug: 'Il Latte', date: '5/11/2026' })
    expect(made).toEqual({
      refused: [
        '--title: serve un valore, come --title "Il prezzo del pane | e la fila"',
        '--slug: «il-latte» c’è già: scrivine un altro',
        '--tags: «metod» non c’è: intendevi «metodo»?',
        '--date: «5/11/2026» si scrive così: --date 2026-11-05',
      ],
    })
  })
  test('the place of a name in a list that nobody saw is no name; a number of its own is', async () => {
    const one = { title: 'Il conto', tags: 'metodo' }
    expect(await withoutAsking('article', { ...one, tags: '1' })).toEqual({
      refused: ['--tags: «1» non c’è: scegli fra metodo, prezzo, prezzo-giusto'],
    })
    const made = await withoutAsking('article', { ...one, issue: '1', author: 'Banco Ascolto, redazione' })
    expect(madeOf(made)[0]?.path).toBe('issues/01-piccoli-grandi/il-conto.md')
  })
  test('without an issue the first thing to make is said', async () => {
    const made = await withoutAsking(
      'article',
      { title: 'Il conto', tags: 'metodo' },
      deskFrom(new Map([['rivista.yml', imprintText()]])),
    )
    expect('refused' in made && made.refused[0]).toBe(
      '--issue: non c’è ancora nessun numero: prima «npm run new -- numero»',
    )
  })
  test('a theme whose name YAML would take for a number, or for nothing, can be used', async () => {
    for (const slug of ['1984', 'null', 'true', '1e3']) {
      const world = { ...WORLD, tags: [{ slug, name: `Tema ${slug}` }] }
      const before = filesOf([{ slug: 'uno', tags: [] }].slice(1), world)
      const made = await withoutAsking('article', { title: 'Il conto', tags: slug }, deskFrom(before))
      expect(faultsWith(made, before)).toEqual([])
    }
  })
})

/** Answers that people give, and that nobody should: each may come at any question. */
const ANSWER = fc.oneof(
  fc.constantFrom(
    ...['', ' ', '0', '1', '2', '3', '4', '99', '1, 2', '1 2 3', '7 7', ',', ';', 'sì', 'no', 's', 'n', '?'],
    ...[
      'metodo',
      'Metodò',
      'prezo',
      'prez',
      'redazione',
      'Maria Rossi',
      'chi siamo',
      '/chi-siamo',
      '/nowhere',
    ],
    ...[
      'pane',
      'il-latte',
      'Cerca',
      'pagina',
      'articoli',
      'bozze',
      'con',
      'index',
      '404',
      'null',
      'true',
      '1984',
    ],
    ...['Uno | due', 'Uno | due | tre', '| due', 'a|b', 'Il latte.', 'Da scrivere', 'Da scrivere: poi'],
    ...[
      `Perche' no`,
      'E` vero',
      `L'amico "vero"...`,
      'Un "solo',
      '«doppio',
      '“alte”',
      'un pò',
      'qual’è',
      'cioe’,,',
    ],
    ...[
      'a: b',
      '# b',
      '- b',
      '{a}',
      '[a]',
      '&a',
      '*a',
      '!!js/function x',
      '---',
      '...',
      '%YAML',
      '"',
      "'",
      '\\',
      '\\n',
    ],
    ...[
      '**forte**',
      '`codice`',
      '[a](b)',
      '<b>x</b>',
      '&nbsp;',
      ':::stacco',
      '[^1]',
      '![x](y)',
      'a  b',
      'a\tb',
    ],
    ...[
      'Un titolo che dice qualcosa',
      'Una frase che vale da sola, in due voci.',
      'Una nota si scrive così.',
    ],
    ...[
      '2026-02-31',
      '31/12/2026',
      '1º maggio 2026',
      '2026-11-05T09:30',
      '2026-11-05T25:00',
      '9999-12-31',
      '0000-01-01',
    ],
    ...[
      'a\u0000b',
      'a\u001b[31mb',
      'a\u200bb',
      'a\u202eb',
      '\ufeffa',
      'a\ud800',
      'perche\u0301',
      'e\u0300',
      '🙂',
      '日本',
      'ß',
    ],
    ...[
      '../../x',
      'a/b',
      'C:\\x',
      'javascript:alert(1)',
      'https://',
      'https://example.org/a b',
      'mailto:a@b.example',
    ],
    ...[
      'constructor',
      '__proto__',
      'toString',
      'x'.repeat(120),
      'x y '.repeat(100),
      `${'parola '.repeat(400)}`,
    ],
  ),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
)

describe('whatever is answered', () => {
  test('the file passes the check, or the question comes again; nothing that exists is made anew', async () => {
    let [whole, left] = [0, 0]
    const asks = fc.asyncProperty(
      fc.constantFrom(...KIND_NAMES),
      fc.array(ANSWER, { maxLength: 12 }),
      fc.infiniteStream(fc.nat(2)),
      async (kind, answers, when) => {
        // Between hostile answers come good ones, or few conversations would end.
        const good: Readonly<Record<string, readonly string[]>> = {
          Titolo: ['Una prova | di titolo'],
          Nome: ['Nuovo nome'],
          'Il primo opposto': ['Vecchi'],
          'Il secondo': ['nuovi'],
          Indirizzo: ['indirizzo-libero'],
          Numero: ['4', '9'],
          Temi: ['metodo'],
          'Dove porta': ['/chi-siamo'],
          'Quando esce': ['2026-12-01'],
          'Le due forme': ['disco, onda'],
          Inchiostri: ['3', '5'],
        }
        const rest = [...answers]
        let turns = 0
        const ask = async (prompt: string) => {
          turns += 1
          if (turns > 150) throw new Left()
          if (rest.length > 0 && when.next().value !== 0) return rest.shift() ?? ''
          const [, fine = ['']] = Object.entries(good).find(([start]) => prompt.startsWith(start)) ?? []
          if (prompt.includes('(sì o no)')) return turns % 2 === 0 ? 'sì' : 'no'
          return fine[turns % fine.length] ?? ''
        }
        try {
          const made = await addNew({ kind, flags: {} }, desk, { ask, say: () => {} }, NOON.now)
          whole += 1
          expect(faultsWith(made)).toEqual([])
          for (const { path } of madeOf(made)) {
            expect(files.has(path)).toBe(false)
            expect(path).toMatch(/^(?:issues\/\d\d+(?:-[a-z0-9]+)+|[a-z]+)\/[a-z0-9]+(?:-[a-z0-9]+)*\.md$/)
          }
        } catch (error) {
          if (!(error instanceof Left)) throw error
          left += 1
        }
      },
    )
    await fc.assert(asks, { numRuns: 300 })
    expect(whole).toBeGreaterThan(left)
  })

  test('of flags with nobody to ask come files that pass the check, or refusals, and never an error', async () => {
    const names = [
      'title',
      'slug',
      'issue',
      'author',
      'section',
      'tags',
      'date',
      'name',
      'form',
      'a',
      'b',
      'href',
    ]
    const flags = fc.dictionary(
      fc.constantFrom(...names),
      ANSWER.filter((answer) => answer.trim() !== ''),
      { noNullPrototype: true },
    )
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...KIND_NAMES), flags, async (kind, given) => {
        const made = await withoutAsking(kind, given)
        if ('refused' in made) {
          expect(made.refused.length).toBeGreaterThan(0)
          for (const why of made.refused) expect(why).not.toMatch(/undefined|NaN|\[object/)
        } else expect(faultsWith(made)).toEqual([])
      }),
      { numRuns: 200 },
    )
  })
})
