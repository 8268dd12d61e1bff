import { imprint as record } from '#lib/content/kinds/imprint.ts'
import { parseFile } from '#lib/content/parse.ts'
import { printProblems } from '#lib/content/report.ts'
import { dayAt } from '#lib/model/dates.ts'
import { slugify } from '#lib/model/slug.ts'
import { listOf, named, quoted } from '../fields/compose.ts'
import { type Desk, deskOf, withFile } from '../new/desk.ts'
import type { Answers, NewFile } from '../new/recipe.ts'
import { RECIPES } from '../new/recipes.ts'
import { recordText, ZONE } from './record-text.ts'
import type { TenAnswers } from './ten-questions.ts'

const SECTION = 'pezzi'
const THEME = 'inizio'

/** The pages, before the record that names them. */
const PAGES: readonly Answers[] = [
  { title: 'Chi siamo', slug: 'chi-siamo' },
  { title: 'Chi pubblica', slug: 'chi-pubblica' },
]

function firstIssue({ hinge }: TenAnswers, author: string, date: string): Answers {
  const words = hinge === '' ? { a: 'Si comincia', b: '-' } : { a: 'Vuoto', b: 'pieno' }
  const slug = hinge === '' ? '01-si-comincia' : '01-vuoto-pieno'
  return { number: '1', ...words, slug, date, author, inks: '0', forms: 'disco, arco' }
}

const TEXT = `Questo è il primo pezzo, ed è già in rete: si può leggere, stampare, seguire con un lettore di notizie. È qui per mostrare come si presenta un articolo, e si toglie quando ce n’è uno vero.

## Come se ne aggiunge un altro

Un articolo è un file nella cartella del suo numero. Il nome del file è l’indirizzo, la parte in cima dice titolo, firma, rubrica, temi e data; il resto è il testo. Chi ne vuole uno già pronto da riempire lo chiede con \`npm run new\`, e chi ha finito lo prova con \`npm run check\`.

## Che cosa c’è da scrivere

Le pagine fisse, l’editoriale e le presentazioni dicono «Da scrivere»: il controllo le ricorda una per una, con la riga.`

const article = (issue: string, author: string, date: string): NewFile => ({
  path: `issues/${issue}/il-primo-pezzo.md`,
  text: `---
title: "Il primo pezzo, | da sostituire"
dek: "Come si presenta un articolo, come se ne aggiunge un altro, e che cosa resta da scrivere."
authors: ${listOf([author])}
section: ${named(SECTION)}
tags: ${listOf([THEME])}
published: ${date}
order: 1
---

${TEXT}
`,
})

const plain = (path: string, keys: Readonly<Record<string, string>>): NewFile => ({
  path,
  text: `---\n${Object.entries(keys)
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('')}---\n`,
})

const readme = ({ name }: TenAnswers, folder: string): NewFile => ({
  path: 'README.md',
  text: `# ${name}

Una rivista: questa cartella. Che rivista è sta in \`rivista.yml\`, i numeri in \`issues\`, con i loro articoli.

\`\`\`sh
CONTENT_DIR=${folder} npm run check    # che cosa non va, con la riga e il rimedio
CONTENT_DIR=${folder} npm start        # http://localhost:3000
\`\`\`

I due comandi si danno dalla cartella del programma, che ha anche la guida per chi scrive: \`content/README.md\`.
`,
})

/** Adds a file to a desk. Throws the report of the check for one that does not pass: what is written here is ours. */
function add(desk: Desk, file: NewFile): Desk {
  const next = withFile(desk, file)
  if ('problems' in next) throw new Error(printProblems(next.problems))
  return next
}

/**
 * The files of a new magazine that passes the check: its record, a section, a theme, who signs, two pages, an issue of today and
 * an article in it. `folder` is where it will lie, for the commands in its README. Throws the report of the check where an
 * answer, which had been checked by itself, does not go with the others.
 */
export function firstFiles(answers: TenAnswers, folder: string, now: number): readonly NewFile[] {
  const day = dayAt(now, ZONE)
  const author = slugify(answers.author) || 'redazione'
  const type = author === 'redazione' ? 'desk' : 'person'
  const own: NewFile = { path: record.file, text: recordText(answers, now) }
  const alone = { ...own, text: own.text.replace(/^pages: .*$/m, '').replace(/^parts:\n(?: {2}.*\n)+/m, '') }
  const start = deskOf([parseFile(alone.path, Buffer.from(alone.text))])
  if ('problems' in start) throw new Error(printProblems(start.problems))
  const { catalogue } = start
  const issue = firstIssue(answers, author, day)
  const first = [
    RECIPES.author.write({ name: answers.author, slug: author, type }, catalogue),
    plain(`sections/${SECTION}.md`, {
      name: 'Pezzi',
      description: quoted('Tutto quello che la rivista pubblica, finché non ha rubriche sue.'),
    }),
    plain(`tags/${THEME}.md`, {
      name: 'Inizio',
      description: quoted('Da dove si comincia: il primo tema, in attesa degli altri.'),
      form: 'disco',
    }),
    ...PAGES.map((page) => RECIPES.page.write(page, catalogue)),
    RECIPES.issue.write(issue, catalogue),
    article(issue.slug ?? '', author, day),
  ]
  const { added } = first.reduce(add, start)
  return [own, ...added, readme(answers, folder)]
}
