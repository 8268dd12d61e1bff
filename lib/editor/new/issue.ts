import { UNWRITTEN_EDITORIAL } from '#lib/content/read-body.ts'
import { romeDay } from '#lib/model/dates.ts'
import { FORMS, INK_SETS } from '#lib/model/forms.ts'
import type { Catalogue } from '#lib/model/magazine.ts'
import { slugify } from '#lib/model/slug.ts'
import { compose, listOf, quoted } from '../fields/compose.ts'
import type { Answers, Recipe } from './recipe.ts'
import { namesIn, notADate, slugsOf, unknownNames } from './refusals.ts'
import { usualAuthor } from './usual-author.ts'

const MONTHS_AHEAD = 2

const nextNumber = ({ issues }: Catalogue): number => 1 + Math.max(0, ...issues.map(({ number }) => number))

const folderOf = ({ number = '', a = '', b = '' }: Answers): string =>
  `${number.padStart(2, '0')}-${slugify(a)}-${slugify(b)}`

/** Both opposites stand in the name of the folder, which is an address. */
const badOpposite = (answer: string): string | undefined =>
  slugify(answer) === '' ? 'serve almeno una lettera: sta nel nome della cartella' : undefined

/** The least used inks that neither neighbour has; the magazine's next set if all are equal. */
function freeInks({ issues }: Catalogue, number: number): number {
  const near = new Set(issues.filter((issue) => Math.abs(issue.number - number) <= 1).map(({ inks }) => inks))
  const uses = (set: number) => issues.filter(({ inks }) => inks === set).length
  const sets = Array.from({ length: INK_SETS }, (_, step) => (number + step) % INK_SETS)
  return sets.filter((set) => !near.has(set)).toSorted((x, y) => uses(x) - uses(y))[0] ?? 0
}

/** Two forms that no cover has had, as long as there are any. */
function freeForms({ issues }: Catalogue): readonly string[] {
  const used = new Set(issues.flatMap(({ forms }) => forms))
  return [...FORMS.filter((form) => !used.has(form)), ...FORMS].slice(0, 2)
}

/** A new issue with its editorial: out on a day to come. */
export const issueRecipe: Recipe = {
  questions: [
    {
      name: 'number',
      ask: 'Numero',
      propose: (_, catalogue) => String(nextNumber(catalogue)),
      refuse: (answer, { issues }) => {
        if (!/^\d{1,3}$/.test(answer)) return 'scrivi un numero'
        return issues.some(({ number }) => number === Number(answer))
          ? `il numero ${answer} c’è già`
          : undefined
      },
    },
    { name: 'a', ask: 'Il primo opposto, con la maiuscola', propose: () => undefined, refuse: badOpposite },
    { name: 'b', ask: 'Il secondo, con la minuscola', propose: () => undefined, refuse: badOpposite },
    {
      name: 'date',
      ask: 'Quando esce',
      propose: () => {
        const day = new Date()
        day.setUTCMonth(day.getUTCMonth() + MONTHS_AHEAD)
        return romeDay(day.getTime())
      },
      refuse: notADate,
    },
    {
      name: 'author',
      ask: 'Chi firma l’editoriale',
      propose: (_, { authors, issues }) => usualAuthor(authors, issues),
      refuse: (answer, { authors }) => unknownNames(answer, slugsOf(authors), authors.length),
    },
  ],
  write: (answers, catalogue) => {
    const { number = '', a = '', b = '', date = '', author = '' } = answers
    return {
      path: `issues/${folderOf(answers)}/index.md`,
      text: compose(
        'issue',
        {
          number,
          a: quoted(a),
          b: quoted(b),
          subtitle: quoted('Da scrivere: di che cosa parla il numero'),
          dek: quoted('Da scrivere: che cosa contiene il numero, in non più di venticinque parole.'),
          published: date,
          inks: String(freeInks(catalogue, Number(number))),
          forms: listOf(freeForms(catalogue)),
          authors: listOf(namesIn(author)),
        },
        UNWRITTEN_EDITORIAL,
      ),
    }
  },
  next: (answers) => [
    'Per aggiungere il primo articolo:',
    `  npm run new -- articolo --issue ${folderOf(answers)}`,
    'Il numero esce alla sua data: fino ad allora si vede solo con npm run dev.',
    'Scrivi dove dice «Da scrivere» e l’editoriale: finché mancano il controllo lo ricorda.',
  ],
}
