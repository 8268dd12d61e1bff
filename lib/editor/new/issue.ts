import { UNWRITTEN_EDITORIAL } from '#lib/content/read-body.ts'
import { dayAt } from '#lib/model/dates.ts'
import { FORMS } from '#lib/model/forms.ts'
import { PERIODS } from '#lib/model/imprint.ts'
import type { Catalogue } from '#lib/model/magazine.ts'
import type { Issue } from '#lib/model/records.ts'
import { isSlug, LONGEST_SLUG, slugify } from '#lib/model/slug.ts'
import { compose, listOf, quoted } from '../fields/compose.ts'
import { namesIn } from './choose.ts'
import { AUTHORS, formsList, outOn, prose } from './questions.ts'
import type { Answers, List, Option, Recipe } from './recipe.ts'
import { usualAuthor } from './usual.ts'
import { ADDRESS } from './verdict.ts'

const nextNumber = ({ issues }: Catalogue): number => 1 + Math.max(0, ...issues.map(({ number }) => number))

const folderOf = ({ number = '', a = '', b = '' }: Answers): string =>
  [number.padStart(2, '0'), slugify(a), slugify(b)].filter((part) => part !== '').join('-')

/** What stands for the second line of a title of one. */
const NONE = '-'

/** Both opposites stand in the name of the folder, which is an address. */
const badOpposite = (answer: string): string | undefined =>
  slugify(answer) === '' ? 'serve almeno una lettera: sta nel nome della cartella' : undefined

/** The issues before and after a number, which may not have the inks of its own. */
function besides(issues: readonly Issue[], number: number): readonly Issue[] {
  const inOrder = issues.toSorted((a, b) => a.number - b.number)
  const before = inOrder.filter((issue) => issue.number < number).at(-1)
  const after = inOrder.find((issue) => issue.number > number)
  return [before, after].filter((issue) => issue !== undefined)
}

/** The sets of inks, from the one that a number would have of itself; each with the issues that have it. */
function freeInks({ imprint, issues }: Catalogue, number: number): readonly Option[] {
  const near = new Set(besides(issues, number).map(({ inks }) => inks))
  return imprint.inks
    .map((_, set) => set)
    .filter((set) => !near.has(set))
    .map((set) => {
      const having = issues.filter(({ inks }) => inks === set).map((issue) => issue.number)
      const used = having.length === 0 ? 'nessun numero la usa' : `come il numero ${having.join(', ')}`
      return { slug: String(set), name: used, number: set }
    })
}

/** Of the inks that are free the least used, and of those the magazine's next. */
function usualInks(catalogue: Catalogue, number: number): string | undefined {
  const uses = (set: number) => catalogue.issues.filter(({ inks }) => inks === set).length
  const { length } = catalogue.imprint.inks
  const turn = (set: number) => (set - (number % length) + length) % length
  const sets = freeInks(catalogue, number).map(({ slug }) => Number(slug))
  return sets
    .toSorted((x, y) => uses(x) - uses(y) || turn(x) - turn(y))
    .map(String)
    .at(0)
}

const INKS: List = {
  options: (catalogue, { number }) => freeInks(catalogue, Number(number)),
  none: 'fra quelle libere nessuna serie',
  least: 1,
  most: 1,
}

/** Two forms that no cover has had, as long as there are any. */
function freeForms({ issues }: Catalogue): readonly string[] {
  const used = new Set(issues.flatMap(({ forms }) => forms))
  return [...FORMS.filter((form) => !used.has(form)), ...FORMS].slice(0, 2)
}

function badFolder(answer: string, { number = '' }: Answers): string | undefined {
  const start = `${number.padStart(2, '0')}-`
  return answer.startsWith(start) && isSlug(answer) && answer.length <= LONGEST_SLUG
    ? undefined
    : `il nome della cartella comincia con «${start}», come «${start}lenti-svelti»`
}

/** A new issue with its editorial: out on a day to come. */
export const issueRecipe: Recipe = {
  questions: [
    {
      name: 'number',
      ask: 'Numero',
      example: '6',
      field: 'number',
      propose: (_, catalogue) => String(nextNumber(catalogue)),
      tidy: (answer) => (/^\d+$/.test(answer) ? String(Number(answer)) : answer),
      refuse: (answer, { issues }) => {
        if (!/^\d{1,3}$/.test(answer)) return 'scrivi un numero, al massimo di tre cifre'
        return issues.some(({ number }) => number === Number(answer))
          ? `il numero ${answer} c’è già`
          : undefined
      },
    },
    { ...prose('a', 'Il primo opposto, con la maiuscola', 'Lenti'), refuse: badOpposite },
    {
      ...prose('b', 'Il secondo, con la minuscola (senza cerniera: la seconda riga, o «-»)', 'svelti'),
      refuse: (answer, { imprint }) =>
        answer === NONE && imprint.hinge === undefined ? undefined : badOpposite(answer),
      propose: (_, { imprint }) => (imprint.hinge === undefined ? NONE : undefined),
    },
    {
      name: 'slug',
      ask: 'Nome della cartella, che è l’indirizzo dopo «/numeri/»',
      example: '06-lenti-svelti',
      field: ADDRESS,
      propose: folderOf,
      tidy: slugify,
      refuse: (answer, _, answers) => badFolder(answer, answers),
    },
    outOn((_, { imprint }, now) => {
      const day = new Date(now)
      day.setUTCMonth(day.getUTCMonth() + PERIODS[imprint.period])
      return dayAt(day.getTime(), imprint.timeZone)
    }),
    {
      name: 'author',
      ask: 'Chi firma l’editoriale (più d’uno: con la virgola)',
      example: 'redazione',
      field: 'authors',
      list: AUTHORS,
      propose: (_, { authors, issues }) => usualAuthor(authors, issues),
    },
    {
      name: 'inks',
      ask: 'Inchiostri',
      example: '6',
      field: 'inks',
      list: INKS,
      propose: ({ number }, catalogue) => usualInks(catalogue, Number(number)),
    },
    {
      name: 'forms',
      ask: 'Le due forme della copertina, con la virgola',
      example: 'disco,canne',
      field: 'forms',
      list: formsList(2),
      propose: (_, catalogue) => freeForms(catalogue).join(', '),
    },
  ],
  write: ({ number = '', a = '', b = '', slug = '', date = '', author = '', inks = '', forms = '' }) => ({
    path: `issues/${slug || '01-a-b'}/index.md`,
    text: compose(
      'issue',
      {
        number,
        a: quoted(a),
        ...(b !== NONE && { b: quoted(b) }),
        subtitle: quoted('Da scrivere: di che cosa parla il numero'),
        dek: quoted('Da scrivere: che cosa contiene il numero, in non più di venticinque parole.'),
        published: date,
        inks,
        forms: listOf(namesIn(forms)),
        authors: listOf(namesIn(author)),
      },
      UNWRITTEN_EDITORIAL,
    ),
  }),
  next: ({ slug = '' }) => [
    'Per aggiungere il primo articolo:',
    `  npm run new -- articolo --issue ${slug}`,
    'Il numero esce alla sua data: fino ad allora si vede solo con npm run dev.',
    'Scrivi dove dice «Da scrivere» e l’editoriale: finché mancano il controllo lo ricorda.',
  ],
}
