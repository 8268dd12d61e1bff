import { describe, expect, it } from 'vitest'
import { inspect } from '#lib/markdown/inspect.ts'
import { renderBody } from '#lib/markdown/render.ts'
import { html } from './support.ts'

const said = (markdown: string) =>
  inspect(markdown).faults.map(({ line, column, rule }) => `${line}:${column} ${rule}`)
const block = (name: string, ...lines: string[]) => [`:::${name}`, ...lines, ':::'].join('\n')

const QUESTIONS = ['1. Una?', '   - sì (2)', '   - no (0)', '2. Due?', '   - sì (1)', '   - no', '']
const quizOf = (...verdicts: string[]) => block('quiz[Titolo]', ...QUESTIONS, ...verdicts)
const VERDICTS = ['- **0–1**: poco.', '- **2–3**: molto.']
const quizAsking = (...questions: string[]) => block('quiz[Titolo]', ...questions, '', '- **0–3**: bene.')

/** What each slip is said to be, and where: one each. */
const SLIPS: readonly (readonly [string, string])[] = [
  // Dialogues
  [block('dialogo', 'Anna. Chi decide?', '', '**Bruno.** Lui.'), '2:1 dialogue-name'],
  [block('dialogo', '**Anna** Chi decide?', '', '**Bruno.** Lui.'), '2:1 dialogue-name'],
  [block('dialogo', '**Anna.** Chi?', '', '**Bruno** Lui.'), '4:1 dialogue-name'],
  [block('dialogo', '**Anna.** Chi?', '', '**Bruno.** Lui.', '', 'Anna: Davvero?'), '6:1 dialogue-name'],
  [block('dialogo', '**Anna.** Chi?', '', '**Bruno.** Lui.', '', 'ANNA. Davvero?'), '6:1 dialogue-name'],
  [block('dialogo', '**Anna.** Chi?', '**Bruno.** Lui.', '', '**Bruno.** Sì.'), '3:1 dialogue-line'],
  [block('dialogo', '**Anna.** Chi?\\', '**Bruno:** Lui.', '', '**Bruno.** Sì.'), '3:1 dialogue-line'],
  [block('dialogo', '**Anna.**', '', '**Bruno.** Lui.'), '2:1 dialogue-silent'],
  [block('dialogo', '**Anna.** Chi?', '', 'Bruno: Lui.'), '1:1 dialogue-voices'],
  [
    block('dialogo', '**Anna.** Chi?', '', '**Bruno.** Lui.', '', '| a | b |', '| - | - |'),
    '6:1 dialogue-block',
  ],
  [
    block('dialogo', '**Anna.** Ecco.', '', '**Bruno.** Sì.', '', '![Un foglio](immagini/f.svg)'),
    '6:1 dialogue-block',
  ],
  [block('dialogo'), '1:1 dialogue-name'],
  [block('dialogo{Titolo}', '**Anna.** Chi?', '', '**Bruno.** Lui.'), '1:1 block-attributes'],
  [':::dialogo\n**Anna.** Chi?\n\n**Bruno.** Lui.\n\n## Un titolo\n\n> Altro.', '1:1 block-open'],
  // Glossaries
  [block('glossario', '- **margine** quello che resta.'), '2:1 glossary-entry'],
  [block('glossario', '- margine: quello che resta.'), '2:1 glossary-entry'],
  [block('glossario', '- **margine.** Quello che resta.'), '2:1 glossary-entry'],
  [block('glossario', '- **margine**: resto.', '- **ricavo**:'), '3:1 glossary-entry'],
  [
    block('glossario', '- **Margine**: resto.', '- **ricavo**: entrata.', '- **margine**: altro.'),
    '4:1 glossary-twice',
  ],
  [
    `${block('glossario', '- **a b**: uno.')}\n\n${block('glossario', '- **A b:** due.')}`,
    '6:1 glossary-twice',
  ],
  [block('glossario', '1. **margine**: resto.'), '1:1 glossary-block'],
  [block('glossario', '**margine**: resto.'), '1:1 glossary-block'],
  [block('glossario', '- **margine**: resto.', '', 'Coda.'), '1:1 glossary-block'],
  [':::glossario\n- **margine**: resto.\n\nAltro.', '1:1 block-open'],
  // Checklists
  [block('scheda', '- Leggi.'), '1:1 block-title'],
  [block('scheda{Titolo}', '- Leggi.'), '1:1 block-attributes'],
  [block('scheda[Titolo]', '1. Leggi.'), '1:1 checklist-block'],
  [block('scheda[Titolo]', 'Leggi.'), '1:1 checklist-block'],
  [block('scheda[Titolo]', '- Leggi.', '', '> Una frase.'), '1:1 checklist-block'],
  [block('scheda[Titolo]', '- [ ] Leggi.'), '2:1 task'],
  [':::scheda [Titolo]\n- Leggi.\n- Firma.\n:::', '1:1 block-stray'],
  // Quizzes
  [block('quiz', ...QUESTIONS, ...VERDICTS), '1:1 block-title'],
  [block('quiz[Titolo]', ...QUESTIONS), '1:1 quiz-block'],
  [block('quiz[Titolo]', ...VERDICTS, '', ...QUESTIONS), '1:1 quiz-block'],
  [quizAsking('1. Una?', ' - sì (2)', ' - no (0)', '2. Due?', ' - sì (1)', ' - no'), '2:1 quiz-indent'],
  [quizAsking('1. Una?', '- sì (2)', '- no (0)'), '2:1 quiz-indent'],
  [quizAsking('1. Una?', '   - sì (3)'), '2:1 quiz-answers'],
  [quizAsking('1. Una?', '2. Due?', '   - sì (3)', '   - no'), '2:1 quiz-answers'],
  [quizAsking('1. Una?', '   - sì', '   - no'), '2:1 quiz-points'],
  [quizAsking('1. Una?', '   - sì (3 punti)', '   - no (0)'), '3:4 quiz-points'],
  [quizAsking('1. Una?', '   - sì (+3)', '   - no (0)'), '3:4 quiz-points'],
  [quizAsking('1. Una?', '   - nel 1900 (1900)', '   - no (1)'), '3:4 quiz-points'],
  [quizAsking('1. Una?', '   - sì (3)', '', '     Altro.', '   - no (0)'), '3:4 quiz-answer'],
  [quizAsking('1. Una?', '   - sì (3)', '   - no (0)', '', '   Altro.'), '2:1 quiz-question'],
  [quizOf('- **0–1**: poco.', '- 2–3: bene.'), '10:1 quiz-verdict'],
  [quizOf('- **fino a 3**: bene.'), '9:1 quiz-verdict'],
  [quizOf('- **0–1**: poco.', '- **2–3**:'), '10:1 quiz-verdict'],
  [quizOf('- **0–2**: poco.', '- **2–3**: molto.'), '10:1 quiz-range'],
  [quizOf('- **0–1**: poco.', '- **3**: molto.'), '9:1 quiz-range'],
  [quizOf('- **0–2**: poco.'), '9:1 quiz-range'],
  [quizOf('- **1–3**: poco.'), '9:1 quiz-range'],
  [`:::quiz[Titolo]\n${QUESTIONS.join('\n')}\n\nAltro.`, '1:1 block-open'],
  // Commentaries
  [block('commento', '> Il testo.', '', '1. Una nota.'), '1:1 block-title'],
  [block('commento[Art. 1]', 'Il testo.', '', '1. Una nota.'), '1:1 commentary-block'],
  [block('commento[Art. 1]', '> Il testo.'), '1:1 commentary-notes'],
  [
    block('commento[Art. 1]', '> Il testo.', '', 'Fonte: [la legge](https://example.com/).'),
    '1:1 commentary-notes',
  ],
  [block('commento[Art. 1]', '> Il testo.', '', '```', 'x', '```'), '1:1 commentary-block'],
  [':::commento[Art. 1]\n> Il testo.\n\nAltro.', '1:1 block-open'],
  // Suggestions
  [block('anche', 'Un pezzo.'), '1:1 suggestion-link'],
  [block('anche', '[Altrove](https://example.com/).'), '1:1 suggestion-link'],
  [block('anche', 'Leggi anche: [otto mesi](/articoli/otto-mesi).'), '2:1 suggestion-label'],
  [block('anche[Titolo]', '[Otto mesi](/articoli/otto-mesi).'), '1:1 suggestion-block'],
  [block('anche', '1. [Otto mesi](/articoli/otto-mesi).'), '1:1 suggestion-block'],
  [block('anche'), '1:1 suggestion-block'],
  // Names
  [block('dialoghi', '**Anna.** Chi?', '', '**Bruno.** Lui.'), '1:1 unknown-block'],
  [`::${block('quiz[Titolo]', 'x').slice(3)}`, '1:1 block-colons'],
]

describe('a slip in a block is said once, where it is', () => {
  it.each(SLIPS)('%s', (markdown, expected) => {
    expect(said(markdown)).toEqual([expected])
  })
  it('in words that an editor can act on', () => {
    const words = SLIPS.flatMap(([markdown]) =>
      inspect(markdown).faults.map(({ rule, message, remedy }) => `${rule}: ${message} → ${remedy}`),
    )
    expect([...new Set(words)].toSorted()).toMatchSnapshot()
  })
})

const FINE: readonly string[] = [
  `${block('dialogo[Una cena]', '**Anna.** Chi decide?[^1]', '', '**Bruno**: Lui.')}\n\n[^1]: Nota.`,
  block('dialogo', '**Anna Verdi:**', '', 'Una cosa sola: aspetta.', '', '- uno', '', '**Il cliente.** Sì.'),
  `${block('glossario', '- **margine**: resto[^1].', '- **pareggio:** zero.')}\n\n[^1]: Nota.`,
  block(
    'glossario[Le parole]',
    '- **:lang[break-even]{en}** : pareggio.',
    '',
    '  Ancora.',
    '  - una',
    '  - due',
  ),
  block('scheda[Titolo]', 'Prima.', '', '- Uno:', '  - a;', '  - b.', '', 'Dopo.', '', '- Due.'),
  quizOf(...VERDICTS),
  quizOf('', '- **2-3:** molto.', '- **Da 0 a 1 punti.** Poco.'),
  quizOf('- **0**: poco.', '- **1**: così.', '- **2–10**: molto.', '', 'Rifallo fra un anno.'),
  quizAsking('Rispondi in fretta.', '', '1. Una?', '    - sì, nel 1900 (1900) (3)', '    - no (0).'),
  block(
    'commento[Art. 1]',
    '> Il testo.',
    '',
    'Fonte: [la legge](https://example.com/).',
    '',
    'Una nota.',
    '',
    'Due.',
  ),
  block('commento[Una lettera]', '> Il testo.', '>', '> Altro testo.', '', '1. Una.', '2. Due.'),
  block(
    'anche',
    '- [Otto mesi](/articoli/otto-mesi)',
    '- [Un numero](/numeri/01-a-b), e [fuori](https://example.com/)',
  ),
  block('anche', '[Otto mesi](/articoli/otto-mesi), dall’altra parte del banco.'),
]

it.each(FINE)('no fault in %s', (markdown) => {
  expect(said(markdown)).toEqual([])
})

describe('the terms of a glossary', () => {
  it('have ids that are known to the check, apart from those of the headings', () => {
    const text = `## Voce del padrone\n\n${block('glossario', '- **del padrone**: suo.', '- **€**: euro.')}`
    expect(inspect(text).headings.map(({ id }) => id)).toEqual(['voce-del-padrone'])
    expect(inspect(text).terms).toEqual(['voce-del-padrone--2', 'voce-2'])
    for (const id of inspect(text).terms) expect(html(text)).toContain(`<dt id="${id}">`)
  })
})

it('what the check refuses is not lost where a draft is looked at', () => {
  const wrong = SLIPS.map(([markdown]) => markdown).filter((text) =>
    /^:::(?:dia|glo|sch|qui|com|anc)/.test(text),
  )
  for (const markdown of wrong) expect(html(markdown)).not.toBe('')
  expect(html(block('dialogo', 'Anna. Chi?'))).toContain('Anna. Chi?')
  expect(html(block('glossario', '- margine: resto.'))).toContain('margine: resto.')
  expect(html(quizOf('- sempre: bene.'))).toContain('sempre: bene.')
})

describe('a suggestion of a piece that is not out', () => {
  const shown = (...lines: string[]) => {
    const markdown = `Testo.\n\n${block('anche', ...lines)}`
    const closed = new Set(['/articoli/domani', '/articoli/dopodomani'])
    const body = { markdown, words: 0, headings: [], links: [], images: new Map(), closed }
    return renderBody(body, { imageUrl: () => '' }).sections.join('')
  }

  it('goes with its words, and the block with the last of them', () => {
    expect(shown('[Domani](/articoli/domani), che manca.')).not.toMatch(/Leggi anche|Domani|manca/)
    expect(shown('- [Domani](/articoli/domani)', '- [Poi](/articoli/dopodomani#ora)')).not.toContain('Leggi')
    const one = shown('- [Domani](/articoli/domani)', '- [Ieri](/articoli/ieri)')
    expect(one).toContain('<a href="/articoli/ieri" class="alone">Ieri</a>')
    expect(one).not.toContain('Domani')
  })

  it('leaves its words in a sentence that leads elsewhere, too', () => {
    const both = shown('[Ieri](/articoli/ieri), e [domani](/articoli/domani).')
    expect(both).toContain('<a href="/articoli/ieri">Ieri</a>, e domani.')
  })
})
