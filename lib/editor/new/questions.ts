import { MOST_TAGS } from '#lib/content/rules/within-article.ts'
import { FORMS } from '#lib/model/forms.ts'
import { issueTitle } from '#lib/model/issue.ts'
import type { Catalogue } from '#lib/model/magazine.ts'
import { alphabetical, latestIssueFirst } from '#lib/model/order.ts'
import { slugify } from '#lib/model/slug.ts'
import type { List, Option, Question } from './recipe.ts'
import { addressOf, badSlug, notADate, tidyDate } from './refusals.ts'
import { ADDRESS } from './verdict.ts'

const byName = (options: readonly Option[]): readonly Option[] =>
  options.toSorted((a, b) => alphabetical(a.name, b.name))

/** The closed lists of the magazine, as several kinds ask for them. */
const one = { least: 1, most: 1 } as const
export const AUTHORS: List = {
  options: ({ authors }) => byName(authors.map(({ slug, name }) => ({ slug, name: name.text }))),
  none: 'nessuna firma',
  least: 1,
  most: Number.POSITIVE_INFINITY,
  adds: 'author',
  addOne: 'Ne aggiungo una adesso?',
}
export const SECTIONS: List = {
  options: ({ sections }) => byName(sections),
  none: 'nessuna rubrica',
  ...one,
  adds: 'section',
  addOne: 'Ne aggiungo una adesso?',
}
export const TAGS: List = {
  options: ({ tags }) => byName(tags),
  none: 'nessun tema',
  least: 1,
  most: MOST_TAGS,
  adds: 'tag',
  addOne: 'Ne aggiungo uno adesso?',
}
export const ISSUES: List = {
  options: ({ issues }) =>
    issues
      .toSorted(latestIssueFirst)
      .map((issue) => ({ slug: issue.slug, name: issueTitle(issue), number: issue.number })),
  none: 'nessun numero',
  ...one,
  adds: 'issue',
  addOne: 'Ne aggiungo uno adesso?',
}

/** The address of a new file, proposed from another answer. `below` is what stands before it in the address. */
export const address = (
  from: string,
  below: string,
  example: string,
  taken: (catalogue: Catalogue) => readonly string[],
): Question => ({
  name: 'slug',
  ask: `Indirizzo, dopo «${below}»`,
  example,
  field: ADDRESS,
  propose: (answers) => addressOf(answers[from] ?? '') || undefined,
  tidy: slugify,
  refuse: (answer, catalogue) => badSlug(answer, taken(catalogue)),
})

/** A day to come out. */
export const outOn = (propose: Question['propose']): Question => ({
  name: 'date',
  ask: 'Quando esce',
  example: '2026-11-05',
  field: 'published',
  propose,
  tidy: tidyDate,
  refuse: notADate,
})

/** A line of prose under a key of the same name, with nothing to propose. */
export const prose = (name: string, ask: string, example: string): Question => ({
  name,
  ask,
  example,
  field: name,
  isProse: true,
  needed: true,
  propose: () => undefined,
})

/** The forms of the drawings. */
export const formsList = (many: number): List => ({
  options: () => FORMS.map((form) => ({ slug: form, name: form })),
  none: 'nessuna forma',
  least: many,
  most: many,
})
