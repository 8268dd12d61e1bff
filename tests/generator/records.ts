import { FORMS } from '#lib/model/forms.ts'
import { slugify } from '#lib/model/slug.ts'
import { fileText } from '../file-text.ts'
import { bodyOf, type Surroundings } from './body.ts'
import { line, phrase, sentence, sentences, shortSentence } from './prose.ts'
import { type Random, zipf } from './random.ts'

/** The closed lists that generated articles draw from: those of a content folder. */
export type Lists = {
  /** Most frequent first. */
  readonly tags: readonly string[]
  readonly sections: readonly [string, ...string[]]
  readonly authors: readonly [string, ...string[]]
  readonly calls: readonly [string, ...string[]]
}

export type PlannedArticle = { readonly slug: string; readonly title: string }
export type PlannedIssue = {
  readonly number: number
  readonly slug: string
  readonly a: string
  readonly b: string
  readonly day: string
  readonly articles: readonly PlannedArticle[]
}

const ARTICLES_PER_ISSUE = 12
const FIRST_DAY = Date.parse('2012-01-05')
const LAST_DAY = Date.parse('2026-10-01')
const DAY = 86_400_000

const dayOf = (instant: number): string => new Date(instant).toISOString().slice(0, 10)
const later = (day: string, days: number): string => dayOf(Date.parse(day) + days * DAY)

/** Names and dates of all issues and articles: first of all, so that texts can link to any of them. */
export function plan(random: Random, count: number): readonly PlannedIssue[] {
  const issues = Math.ceil(count / ARTICLES_PER_ISSUE)
  return Array.from({ length: issues }, (_, index) => {
    const number = index + 1
    const [a, b] = [line(random, 1, 1), phrase(random, 1)]
    const articles = Array.from(
      { length: Math.min(ARTICLES_PER_ISSUE, count - index * ARTICLES_PER_ISSUE) },
      () => {
        const title = `${line(random, 1, 3)} | ${phrase(random, random.between(2, 4))}`
        return { title, slug: '' }
      },
    )
    return {
      number,
      slug: `${String(number).padStart(2, '0')}-${slugify(`${a} ${b}`)}`,
      a,
      b,
      day: dayOf(FIRST_DAY + ((LAST_DAY - FIRST_DAY) * number) / issues),
      articles: articles.map(({ title }, place) => ({
        title,
        slug: `${slugify(title)}-${index * ARTICLES_PER_ISSUE + place + 1}`,
      })),
    }
  })
}

/** `index.md` of an issue: its data and the editorial. */
export function issueText(random: Random, issue: PlannedIssue, around: Surroundings): string {
  const fields = {
    number: issue.number,
    a: issue.a,
    b: issue.b,
    title: `${line(random, 1, 2)}, | ${phrase(random, 3)}`,
    subtitle: line(random, 4, 8),
    dek: shortSentence(random),
    published: issue.day,
    inks: issue.number % 9,
    forms: [random.pick(FORMS), random.pick(FORMS)],
    drawing: random.chance(0.5) ? random.between(0, 4) : undefined,
    authors: ['redazione'],
  }
  return fileText(fields, bodyOf(random, { ...around, hasSteps: true }))
}

const sources = (random: Random) =>
  Array.from({ length: random.between(1, 3) }, () => ({
    title: line(random, 3, 6),
    author: line(random, 2, 2),
    publication: line(random, 1, 2),
    year: random.between(1950, 2026),
    url: `https://example.com/${random.between(1, 9999)}`,
  }))

const some = (random: Random, least: number, most: number) =>
  Array.from({ length: random.between(least, most) }, () => shortSentence(random))

/** An article with every optional part about as often as real ones have it. */
export function articleText(
  random: Random,
  {
    issue,
    place,
    lists,
    others,
    around,
  }: {
    issue: PlannedIssue
    place: number
    lists: Lists
    /** Slugs of other articles. */
    others: readonly [string, ...string[]]
    around: Surroundings
  },
): string {
  const maybe = <T>(probability: number, value: () => T): T | undefined =>
    random.chance(probability) ? value() : undefined
  const { title = '', slug = '' } = issue.articles[place] ?? {}
  const published = later(issue.day, random.between(0, 28))
  const steps = maybe(0.5, () => some(random, 3, 3))
  const other = random.pick(others)
  const fields = {
    title,
    kicker: maybe(0.4, () => line(random, 3, 5)),
    dek: shortSentence(random),
    authors: zipf(random, lists.authors, random.chance(0.1) ? 2 : 1),
    section: random.pick(lists.sections),
    tags: zipf(random, lists.tags, random.between(1, 6)),
    published: random.chance(0.1) ? `${published}T09:30` : published,
    updated: maybe(0.1, () => later(published, random.between(1, 400))),
    draft: maybe(0.01, () => true),
    order: place + 1,
    hero: maybe(0.05, () => ({ src: around.image, alt: line(random, 4, 8), caption: line(random, 3, 6) })),
    summary: maybe(0.35, () => some(random, 2, 4)),
    steps,
    related: maybe(0.05, () => (other === slug ? undefined : { pin: [other] })),
    aliases: maybe(0.03, () => [`${slug}-prima`]),
    corrections: maybe(0.03, () => [{ date: later(published, 3), text: sentence(random) }]),
    withdrawn: maybe(0.005, () => ({ date: later(published, 30), reason: sentence(random) })),
    sources: maybe(0.4, () => sources(random)),
    canonical: maybe(0.02, () => `https://example.com/${slug}`),
    cta: maybe(0.03, () => random.pick(lists.calls)),
  }
  return fileText(fields, bodyOf(random, { ...around, hasSteps: steps !== undefined }))
}

/** A standing page. */
export function pageText(random: Random): string {
  return fileText({ title: line(random, 2, 3), dek: shortSentence(random) }, sentences(random, 12))
}
