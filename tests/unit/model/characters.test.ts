import { describe, expect, test } from 'vitest'
import { oddCharacter } from '#lib/model/characters.ts'

describe('characters that readers do not see', () => {
  test.each([
    ['\0', 'U+0000', 'carattere nullo'],
    ['\x1B', 'U+001B', 'carattere di controllo'],
    ['\x07', 'U+0007', 'carattere di controllo'],
    ['\x7F', 'U+007F', 'carattere di controllo'],
    ['\x85', 'U+0085', 'a capo che non è un a capo'],
    ['\u2028', 'U+2028', 'a capo che non è un a capo'],
    ['\uD800', 'U+D800', 'mezzo carattere (la metà di una coppia)'],
    ['\uDFFF', 'U+DFFF', 'mezzo carattere (la metà di una coppia)'],
    ['\uFFFE', 'U+FFFE', 'codice che non è di nessun carattere'],
    ['\u{1FFFF}', 'U+1FFFF', 'codice che non è di nessun carattere'],
    ['\uFDD0', 'U+FDD0', 'codice che non è di nessun carattere'],
    ['\uF8FF', 'U+F8FF', 'segno di un carattere privato, che altrove non si vede'],
    ['\u200B', 'U+200B', 'spazio di larghezza zero'],
    ['\u200D', 'U+200D', 'segno invisibile che unisce o separa'],
    ['\u2060', 'U+2060', 'segno invisibile che unisce o separa'],
    ['\uFEFF', 'U+FEFF', 'segno d’ordine dei byte (BOM)'],
    ['\u202E', 'U+202E', 'comando invisibile che gira la direzione della riga'],
    ['\u2066', 'U+2066', 'comando invisibile che gira la direzione della riga'],
    ['\u200F', 'U+200F', 'comando invisibile che gira la direzione della riga'],
    ['\u{E0041}', 'U+E0041', 'etichetta invisibile'],
    ['\u3164', 'U+3164', 'carattere invisibile'],
    ['\u2800', 'U+2800', 'carattere invisibile'],
    ['\u{1D173}', 'U+1D173', 'carattere invisibile'],
    ['\u{E0101}', 'U+E0101', 'carattere invisibile'],
    ['\uFFFC', 'U+FFFC', 'segnaposto di un oggetto che non c’è'],
    ['\uFFFD', 'U+FFFD', 'carattere perduto in una conversione'],
    ['\u00AD ', 'U+00AD', 'trattino morbido fuori da una parola'],
  ])('%j is %s, %s', (character, codePoint, name) => {
    expect(oddCharacter(`Due parole${character}`)).toEqual({ index: 10, codePoint, name })
  })

  test.each([
    'È un’idea: «così», 50\u00A0€, 1\u202F000, a\u2009b',
    'auto\u00ADmobile',
    '👩‍🚀 e ❤️ e 🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F} e 👨‍👩‍👧‍👦 e 1️⃣',
    'می\u200Cخواهم',
    'क्\u200Dष',
    '葛\u{E0101}',
    'שלום, العربية, 漢字, Wałęsa, œuvre, CO₂, 𝒜',
    'riga\n\trientrata\r\n',
    '',
  ])('%j is all to be seen', (text) => {
    expect(oddCharacter(text)).toBeUndefined()
  })

  test('the place is counted in the text as it is, whatever stands before', () => {
    expect(oddCharacter('👩‍🚀\u200B')?.index).toBe('👩‍🚀'.length)
  })

  test('a long text costs little', () => {
    const start = performance.now()
    expect(oddCharacter(`${'parola '.repeat(10_000)}\u200B`)?.codePoint).toBe('U+200B')
    expect(oddCharacter('\u00AD'.repeat(50_000))?.codePoint).toBe('U+00AD')
    expect(oddCharacter('👩\u200D'.repeat(10_000))?.codePoint).toBe('U+200D')
    expect(performance.now() - start).toBeLessThan(2_000)
  })
})
