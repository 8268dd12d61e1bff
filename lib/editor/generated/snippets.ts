import { type About, wordsOf } from '#lib/content/kinds/fields.ts'
import { isOptional, KINDS, type Kind, keysOf } from '#lib/content/kinds/table.ts'
import { FORMS } from '#lib/model/forms.ts'

/** What an editor types in VS Code to get the head of a file, and where in it the cursor stops. */
const HEADS: readonly (readonly [prefix: string, kind: Kind])[] = [
  ['testata articolo', 'article'],
  ['testata numero', 'issue'],
  ['testata firma', 'author'],
  ['testata tema', 'tag'],
]

/** The blocks of a text: what each is, and how it is written. `‹1:words›` are where the cursor stops; at last it stands behind. */
const BLOCKS: Readonly<Record<string, readonly [what: string, text: string]>> = {
  stacco: [
    'Una frase in grande, in due voci',
    `:::stacco
‹1:Prima voce,› | ‹2:seconda voce.›
:::`,
  ],
  pratica: [
    'Passi numerati, nel testo',
    `:::pratica
1. ‹1:Primo passo.›
2. ‹2:Secondo passo.›
:::`,
  ],
  tabella: [
    'Tabella con titolo; cifre a destra, risultato in grassetto',
    `:::tabella[‹1:Esempio: titolo›]
| Voce | ‹2:Prima› | ‹3:Dopo› |
| --- | --: | --: |
| ‹4:Incasso› | 50 € | 90 € |
| **Resta** | **50 €** | **90 €** |
:::`,
  ],
  grafico: [
    'Barre; quella che conta in grassetto',
    `:::grafico[‹1:Esempio: titolo›]
- ‹2:Prima›: ‹3:50 €›
- **‹4:Dopo›: ‹5:90 €›**

‹6:Esempio. Che cosa sono i numeri.›
:::`,
  ],
  dialogo: [
    'Un dialogo, un’intervista, una lettera con la risposta',
    `:::dialogo[‹1:Titolo, se serve›]
**‹2:Anna›.** ‹3:Prima battuta.›

**‹4:Bruno›.** ‹5:Risposta.›
:::`,
  ],
  glossario: [
    'Parole spiegate; ogni voce si può collegare con «#voce-…»',
    `:::glossario
- **‹1:voce›**: ‹2:definizione.›
- **‹3:altra voce›**: ‹4:definizione.›
:::`,
  ],
  scheda: [
    'Un elenco da stampare e spuntare',
    `:::scheda[‹1:Titolo›]
- ‹2:Cosa da fare.›
- ‹3:Altra cosa:›
  - ‹4:una parte;›
  - ‹5:un’altra.›

‹6:Una frase di chiusura, se serve.›
:::`,
  ],
  quiz: [
    'Domande, risposte con i punti, risultati',
    `:::quiz[‹1:Titolo›]
1. ‹2:Domanda?›
   - ‹3:Risposta› (2)
   - ‹4:Risposta› (0)
2. ‹5:Domanda?›
   - ‹6:Risposta› (2)
   - ‹7:Risposta› (0)

- **0–2**: ‹8:Che cosa vuol dire.›
- **3–4**: ‹9:Che cosa vuol dire.›
:::`,
  ],
  commento: [
    'Un testo di altri con le note accanto: una legge, un contratto, una lettera',
    `:::commento[‹1:Art. 1, primo comma›]
> ‹2:Il testo.›

Fonte: [‹3:dove si legge›](‹4:https://example.org/›).

1. **‹5:Parole del testo›**: ‹6:che cosa vogliono dire.›
2. ‹7:Un’altra nota.›
:::`,
  ],
  anche: [
    '«Leggi anche»: pezzi della rivista',
    `:::anche
[‹1:Parole›](/articoli/‹2:nome›), ‹3:e perché leggerlo.›
:::`,
  ],
  lingua: ['Parola straniera segnata', `:lang[‹1:parola›]{‹2|en,fr,de,es,la|›}$0`],
  // A snippet writes in one place: over two it broke the sentence apart.
  nota: [
    'Testo di una nota, su una riga sua: nella frase il suo segno è [^1]',
    `[^‹1:1›]: ‹2:Testo della nota.›$0`,
  ],
}

/** `‹1:words›` as VS Code writes it: a dollar and braces in a plain string look like a slip to a linter. */
const stops = (line: string): string => line.replace(/‹([^›]*)›/g, (_, stop: string) => `\${${stop}}`)

const escaped = (text: string): string => text.replace(/[\\$}]/g, '\\$&')

/** A key as it is written, with its example. */
const lineOf = (key: string, { example = '' }: About): string =>
  `${key}:${example.startsWith('\n') ? '' : ' '}${escaped(example)}`

/** The head of a kind of record, with the required keys; the forms are a list to choose from. */
function head(kind: Kind): readonly string[] {
  const required = keysOf(kind).filter(([key]) => !isOptional(kind, key))
  const lines = required.map(([key, { example = '' }], index) => {
    const choice = key === 'form' ? `|${FORMS.join(',')}|` : `:${escaped(example)}`
    return `${key}: \${${index + 1}${choice}}`
  })
  return ['---', ...lines, '---', '', '$0']
}

/** `.vscode/rivista.code-snippets`: completion in Markdown that needs nothing installed. */
export function snippets(): string {
  const heads = HEADS.map(([prefix, kind]) => [
    `rivista: ${prefix}`,
    {
      scope: 'markdown',
      prefix,
      description: `La testata di un file nuovo: ${KINDS[kind].called}`,
      body: head(kind),
    },
  ])
  const blocks = Object.entries(BLOCKS).map(([prefix, [description, text]]) => [
    `rivista: ${prefix}`,
    {
      scope: 'markdown',
      prefix,
      description,
      body: [...text.split('\n').map(stops), ...(text.includes('$0') ? [] : ['$0'])],
    },
  ])
  const keys = keysOf('article')
    .filter(([key]) => isOptional('article', key))
    .map(([key, about]) => [
      `rivista: ${key}`,
      {
        // Inside a front matter the language at the cursor is YAML.
        scope: 'markdown,yaml',
        prefix: `${key}:`,
        description: wordsOf(about),
        body: lineOf(key, about).split('\n'),
      },
    ])
  return `${JSON.stringify(Object.fromEntries([...heads, ...blocks, ...keys]), null, 2)}\n`
}
