import { expect, test } from 'vitest'
import { readableText } from '#lib/model/body.ts'
import { articleIn, magazineOf } from '../../builders.ts'
import { answer, shown, slugsFor } from './support.ts'

const textOf = (body: string): string =>
  readableText(articleIn(magazineOf([{ slug: 'a', body }, { slug: 'altro' }]), 'a').body)

test.for([
  ['**forte** e *piano*, `codice`.', 'forte e piano, codice.'],
  ['In**fat**ti, `co`.', 'Infatti, co.'],
  ['Una nota[^1].\n\n[^1]: Il testo.', 'Una nota.\nIl testo.'],
  [':::tabella[Didascalia]\n| a | b |\n| --- | --: |\n| 1 | 2 |\n:::', 'Didascalia\na b\n1 2'],
  [':lang[killer app]{en} e [un link](/articoli/altro).', 'killer app e un link.'],
  ['Testo con snake_case e 3 \\* 4.\n\n## Due parole', 'Testo con snake_case e 3 * 4.'],
  ['La parola a 50&nbsp;&euro; il chilo, 5 &lt; 6.', 'La parola a 50 € il chilo, 5 < 6.'],
  ['Il [latte\nzampillante](/articoli/altro) finisce qui.', 'Il latte zampillante finisce qui.'],
  ['Il [latte\nzampillante][l] finisce.\n\n  [l]: /articoli/altro', 'Il latte zampillante finisce.'],
  ['Dalle 8:30 alle 9:15, fatto con .NET.', 'Dalle 8:30 alle 9:15, fatto con .NET.'],
  ['> Una citazione\n> su due righe\\.', 'Una citazione su due righe.'],
  ['- uno\n  e mezzo\n- due', 'uno e mezzo\ndue'],
  ['```\n[x](/y) | z\n```', '[x](/y) | z'],
  [':::stacco\nPrima voce | seconda voce\n:::', 'Prima voce seconda voce'],
  ['Una riga  \ne un’altra.', 'Una riga e un’altra.'],
  ['Un <https://fuori.example/a_b> in mezzo.', 'Un https://fuori.example/a_b in mezzo.'],
] as const)('%s is read as it is shown', ([markdown, text]) => {
  expect(textOf(markdown)).toBe(text)
})

test('words are found as they are read, and shown without marks', async () => {
  const body =
    'La parola quaglio\u00addromo a 50&nbsp;&euro; il chilo; il [latte\nzampillante](/articoli/altro) è qui.'
  const magazine = magazineOf([{ slug: 'a', body }, { slug: 'altro' }])
  for (const q of ['quagliodromo', 'latte zampillante', '"latte zampillante è qui"', '"50 € il chilo"']) {
    expect([q, await slugsFor(magazine, q)]).toEqual([q, ['a']])
  }
  expect(await slugsFor(magazine, 'nbsp')).toEqual([])
  const { results } = await answer(magazine, { q: 'zampillante' })
  expect(results.map(({ passage }) => shown(passage))).toEqual([
    '… quagliodromo a 50 € il chilo; il latte [zampillante] è qui.',
  ])
})

/** The passages that a text gives for a question. */
async function passagesOf(body: string, q: string): Promise<readonly string[]> {
  const { results } = await answer(magazineOf([{ slug: 'a', body }, { slug: 'altro' }]), { q })
  return results.map(({ passage }) => shown(passage))
}

test.for([
  [
    '| Cosa | Quanto |\n| --- | --: |\n| Un favore, di nascosto | Un servizio |',
    'nascosto',
    'Un favore, di [nascosto] · Un servizio',
  ],
  [
    '| Cosa | Quanto |\n| --- | --: |\n| **Un** favore | Un *servizio* |',
    'servizio',
    'Un favore · Un [servizio]',
  ],
  ['| a | b | c |\n| --- | --- | --- |\n| | vuota accanto | |', 'accanto', 'vuota [accanto]'],
  [':::tabella[Tre conti]\n| Voce | Euro |\n| --- | --: |\n| Legna | 90 |\n:::', 'legna', '[Legna] · 90'],
  ['- un favore\n- un servizio', 'favore', 'un [favore]'],
  ['Una riga  \ne il suo seguito.', 'seguito', 'Una riga e il suo [seguito].'],
] as const)('what stands apart in %s stands apart in a passage', async ([body, q, passage]) => {
  expect(await passagesOf(body, q)).toEqual([passage])
})

const LED_TO = [
  ':::anche\n[Sedici vasetti](/articoli/altro)\n:::',
  ':::anche\n- [Sedici vasetti](/articoli/altro)\n- [Altro](/articoli/altro), coi vasetti.\n:::',
  'Leggi anche: [Sedici vasetti](/articoli/altro).',
]
for (const block of LED_TO) {
  test(`what ${JSON.stringify(block)} leads to is not what the piece says`, async () => {
    expect(await passagesOf(`Un paragrafo.\n\n${block}\n\nUn altro.`, 'vasetti')).toEqual([])
    const both = `I vasetti di casa.\n\n${block}\n\nUn altro paragrafo.`
    expect(await passagesOf(both, 'vasetti')).toEqual(['I [vasetti] di casa.'])
    expect(await passagesOf(both, 'paragrafo')).toContain('Un altro [paragrafo].')
  })
}
