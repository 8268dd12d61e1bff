import { line, phrase, sentence, sentences } from './prose.ts'
import type { Random } from './random.ts'

/** What a body may point to. */
export type Surroundings = {
  readonly addresses: readonly [string, ...string[]]
  /** Path of an image below the folder of the issue. */
  readonly image: string
  /** «In pratica» stands in the front matter already. */
  readonly hasSteps: boolean
}

type Part = (random: Random, around: Surroundings, note: () => string) => string

const paragraph: Part = (random, { addresses }, note) => {
  const extras: readonly [() => string, ...(() => string)[]] = [
    () => `*${phrase(random, 2)}*`,
    () => `**${phrase(random, 2)}**`,
    () => `[${phrase(random, 3)}](${random.pick(addresses)})`,
    () => `[${phrase(random, 2)}](https://example.com/${random.between(1, 999)})`,
    () => ':lang[killer app]{en}',
    () => `\`${phrase(random, 1)}\``,
    () => phrase(random, 1) + note(),
  ]
  const inner = Array.from({ length: random.between(2, 5) }, () =>
    random.chance(0.35) ? `${sentence(random).slice(0, -1)}, ${random.pick(extras)()}.` : sentence(random),
  )
  return inner.join(' ')
}

const list =
  (mark: (index: number) => string): Part =>
  (random) =>
    Array.from({ length: random.between(3, 5) }, (_, index) => `${mark(index)} ${sentence(random)}`).join(
      '\n',
    )

const quote: Part = (random) => `> ${sentence(random)}`

const pullQuote: Part = (random) => `:::stacco\n${line(random, 4, 7)}: | ${phrase(random, 4)}.\n:::`

/** With the space that does not break, as the house writes it. */
const euros = (random: Random): string => `${random.between(10, 99)}\u00A0€`

const table: Part = (random) => {
  const rows = Array.from(
    { length: 3 },
    () => `| ${line(random, 1, 2)} | ${euros(random)} | ${euros(random)} |`,
  )
  return `:::tabella[Esempio: ${phrase(random, 4)}]
| Voce | Al camion | Al cancello |
| --- | --: | --: |
${rows.join('\n')}
| **Resta** | **${euros(random)}** | **${euros(random)}** |
:::`
}

const chart: Part = (random) => `:::grafico[Esempio: ${phrase(random, 4)}]
- ${line(random, 1, 2)}: ${euros(random)}
- **${line(random, 1, 2)}: ${euros(random)}**

Esempio. ${sentence(random)}
:::`

const figure: Part = (random, { image }) =>
  `![${line(random, 4, 8)}](${image} "${line(random, 3, 6)}. | ${line(random, 2, 2)}")`

const practice: Part = (random, around) =>
  around.hasSteps
    ? quote(random, around, () => '')
    : `:::pratica\n1. ${sentence(random)}\n2. ${sentence(random)}\n3. ${sentence(random)}\n:::`

const EXTRAS: readonly Part[] = [
  list(() => '-'),
  list((index) => `${index + 1}.`),
  quote,
  pullQuote,
  table,
  chart,
  figure,
  practice,
]

const wordsIn = (text: string): number => text.split(/\s+/).length

/** A text of 300 to 1,500 words that over a few articles uses every part there is; some parts once in each. */
export function bodyOf(random: Random, around: Surroundings): string {
  const wanted = random.between(320, 1380)
  const notes: string[] = []
  const note = () => {
    notes.push(`[^${notes.length + 1}]: ${sentences(random, random.between(1, 2))}`)
    return `[^${notes.length}]`
  }
  const extras = EXTRAS.filter(() => random.chance(0.6))
  const blocks = [paragraph(random, around, note)]
  let words = 0
  let sinceHeading = 0
  while (words < wanted) {
    const added: string[] = []
    if (sinceHeading > 5) {
      added.push(`## ${line(random, 3, 6)}`)
      if (random.chance(0.2)) added.push(paragraph(random, around, note), `### ${line(random, 2, 4)}`)
      sinceHeading = 0
    }
    added.push(paragraph(random, around, note))
    const extra = random.chance(0.3) ? extras.pop() : undefined
    if (extra) added.push(extra(random, around, note))
    sinceHeading += 1
    blocks.push(...added)
    words = wordsIn([...blocks, ...notes].join(' '))
  }
  return [...blocks, ...notes].join('\n\n')
}
