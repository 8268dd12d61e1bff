import { expect, test } from 'vitest'
import { readdress } from '#lib/markdown/readdress.ts'

const home = (url: string): string | undefined => (url.startsWith('/') ? `https://e.it${url}` : undefined)

test.each([
  ['[i temi](/temi)', '[i temi](https://e.it/temi)'],
  ['[i temi](</temi>)', '[i temi](<https://e.it/temi>)'],
  ['[i temi](/temi "Un [titolo](/temi)")', '[i temi](https://e.it/temi "Un [titolo](/temi)")'],
  ['`[i temi](/temi)` e ``a ` [b](/c)``', '`[i temi](/temi)` e ``a ` [b](/c)``'],
  ['```\n[i temi](/temi)\n[x]: /temi\n```', '```\n[i temi](/temi)\n[x]: /temi\n```'],
  ['    [i temi](/temi)', '    [i temi](/temi)'],
  ['[a][b] e [b]\n\n   [b]: /temi', '[a][b] e [b]\n\n   [b]: https://e.it/temi'],
  ['[b]\n\n[b]:\n  </temi>\n  "Titolo"', '[b]\n\n[b]:\n  <https://e.it/temi>\n  "Titolo"'],
  ['![due [x] (y)](/a.svg "Didascalia")', '![due [x] (y)](https://e.it/a.svg "Didascalia")'],
  ['[![alt](/a.svg)](/temi)', '[![alt](https://e.it/a.svg)](https://e.it/temi)'],
  ['[q](/a_(b))', '[q](<https://e.it/a_(b)>)'],
  ['[q](/a\\)b)', '[q](<https://e.it/a)b>)'],
  ['\\[no](/temi) e !\\[no](/temi)', '\\[no](/temi) e !\\[no](/temi)'],
  ['> - [a\n>   b](/temi)', '> - [a\n>   b](https://e.it/temi)'],
  ['| [a](/b) |\n| --- |\n| `[a](/b)` |', '| [a](https://e.it/b) |\n| --- |\n| `[a](/b)` |'],
  ['Nota[^1].\n\n[^1]: Vedi [qui](/temi).', 'Nota[^1].\n\n[^1]: Vedi [qui](https://e.it/temi).'],
  [
    ':::pratica[Con [a](/x)]\n- [b](/y)\n:::',
    ':::pratica[Con [a](https://e.it/x)]\n- [b](https://e.it/y)\n:::',
  ],
  [
    '## [Titolo](/temi)\n\n[fuori](https://a.it/temi) <https://a.it/x>',
    '## [Titolo](https://e.it/temi)\n\n[fuori](https://a.it/temi) <https://a.it/x>',
  ],
  ['[vuoto]() e [a](#parte)', '[vuoto]() e [a](#parte)'],
  ['Perché «[è](/temi)» 𝄞 [qui](/b)', 'Perché «[è](https://e.it/temi)» 𝄞 [qui](https://e.it/b)'],
  ['[[x](/b) e *y*](/zitto) e [z][k]', '[[x](https://e.it/b) e *y*](/zitto) e [z][k]'],
])('%s', (markdown, readdressed) => {
  expect(readdress(markdown, home)).toBe(readdressed)
})

test.each([
  ['Un [link *che* tace](/zitto#parte "T") e [altro](/b).', 'Un link *che* tace e [altro](https://e.it/b).'],
  ['Un [link][z] e [z].\n\n[z]: /zitto', 'Un link e z.\n\n'],
  ['`[no](/zitto)` e [sì](</zitto>)', '`[no](/zitto)` e sì'],
])('a link to what is not out is its words: %s', (markdown, told) => {
  expect(readdress(markdown, (url) => (url.startsWith('/zitto') ? null : home(url)))).toBe(told)
})
