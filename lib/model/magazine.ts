import { articleAsOf, closedAddresses, withClosed } from './as-of.ts'
import type { Imprint } from './imprint.ts'
import { alphabetical, issueOrder, latestIssueFirst, newestFirst } from './order.ts'
import type { Print } from './print.ts'
import { isIssueShown, isLive, isShown, stateOf, type View } from './publication.ts'
import type { Article, Author, Call, Image, Issue, Page, Section, Tag } from './records.ts'
import { atOnce, type Steps } from './steps.ts'

/** Everything in the content folder, checked and linked, whether it is out or not. */
export type Catalogue = {
  /** Hash of all the content files. */
  readonly digest: string
  readonly imprint: Imprint
  readonly issues: readonly Issue[]
  readonly articles: readonly Article[]
  readonly authors: readonly Author[]
  readonly tags: readonly Tag[]
  readonly sections: readonly Section[]
  readonly pages: readonly Page[]
  readonly calls: readonly Call[]
  readonly images: ReadonlyMap<string, Image>
}

type Index<T> = ReadonlyMap<string, T>
type Groups = ReadonlyMap<string, readonly Article[]>

/** What readers see at one moment: an immutable snapshot. Drafts, scheduled and withdrawn pieces are in none of its lists. */
export type Magazine = {
  readonly view: View
  readonly imprint: Imprint
  /** Latest first: the first is the current issue. */
  readonly issues: readonly Issue[]
  /** Newest first. */
  readonly articles: readonly Article[]
  /** In alphabetical order, only those who have signed something that is out. */
  readonly authors: readonly Author[]
  /** In alphabetical order. A theme of which all pieces are still to come is left out; one that no piece has is not. */
  readonly tags: readonly Tag[]
  readonly sections: readonly Section[]
  readonly pages: readonly Page[]
  readonly calls: readonly Call[]
  /** PDFs of issues that are of this magazine, by the issue's slug; none by default. */
  readonly prints: Index<Print>
  readonly withdrawn: Index<Article>
  /** Old slug → slug of the article that took its place. */
  readonly aliases: Index<string>
  readonly bySlug: {
    readonly issue: Index<Issue>
    readonly article: Index<Article>
    readonly author: Index<Author>
    readonly tag: Index<Tag>
    readonly section: Index<Section>
    readonly page: Index<Page>
    readonly call: Index<Call>
  }
  /** Articles of an issue in its own order; the other groups newest first. Keys are slugs. */
  readonly byIssue: Groups
  readonly byTag: Groups
  readonly byAuthor: Groups
  readonly bySection: Groups
}

const indexed = <T extends { slug: string }>(items: readonly T[]): Index<T> =>
  new Map(items.map((item) => [item.slug, item]))

function grouped(
  articles: readonly Article[],
  keysOf: (article: Article) => readonly { slug: string }[],
): Groups {
  const groups = new Map<string, Article[]>()
  for (const article of articles) {
    for (const { slug } of keysOf(article)) {
      const group = groups.get(slug)
      if (group) group.push(article)
      else groups.set(slug, [article])
    }
  }
  return groups
}

const slugsOf = (records: readonly { slug: string }[]): ReadonlySet<string> =>
  new Set(records.map(({ slug }) => slug))

/**
 * The themes or sections that readers may know of. One that was made for a piece which is not out yet would tell that it is
 * coming; one that no piece has at all is there on purpose.
 */
function known<T extends { slug: string }>(
  records: readonly T[],
  inUse: readonly { slug: string }[],
  awaited: readonly { slug: string }[],
): readonly T[] {
  const [used, waiting] = [slugsOf(inUse), slugsOf(awaited)]
  return records.filter(({ slug }) => used.has(slug) || !waiting.has(slug))
}

/** The snapshot of a catalogue at one moment. Pure: the same catalogue and view give equal magazines. */
export const publish = (catalogue: Catalogue, view: View): Magazine => atOnce(publishing(catalogue, view))

/** The same in steps: a tenth of a second for ten thousand articles. */
export function* publishing(catalogue: Catalogue, view: View): Steps<Magazine> {
  const { imprint } = catalogue
  const shown = catalogue.articles.filter((article) => isShown(article, view))
  const shownIssues = catalogue.issues.filter((issue) => isIssueShown(issue, view))
  const calls = catalogue.calls.filter((call) => isLive(call, view.now, imprint.timeZone))
  const withdrawn = catalogue.articles.filter((article) => stateOf(article, view.now) === 'withdrawn')
  yield
  const signed = new Set([...shown, ...shownIssues].flatMap(({ authors }) => authors.map(({ slug }) => slug)))
  const awaited = catalogue.articles.filter(
    (article) => !isShown(article, view) && stateOf(article, view.now) !== 'withdrawn',
  )
  const editorials = shownIssues.length > 0 ? catalogue.sections.filter(({ opinion }) => opinion) : []
  const byName = (a: { name: string }, b: { name: string }) => alphabetical(a.name, b.name)
  const tagsOf = (list: readonly Article[]) => list.flatMap((article) => article.tags)
  const tags = known(catalogue.tags, tagsOf(shown), tagsOf(awaited)).toSorted(byName)
  const sectionsOf = (list: readonly Article[]) => list.map((article) => article.section)
  const sections = known(
    catalogue.sections,
    [...sectionsOf(shown), ...editorials],
    sectionsOf(awaited),
  ).toSorted(byName)
  yield
  const closed = closedAddresses(catalogue, {
    articles: slugsOf([...shown, ...withdrawn]),
    issues: slugsOf(shownIssues),
    authors: signed,
    tags: slugsOf(tags),
    sections: slugsOf(sections),
  })
  yield
  const articles = shown
    .map((article) => withClosed(articleAsOf(article, view), closed))
    .toSorted(newestFirst)
  yield
  const issues = shownIssues.map((issue) => withClosed(issue, closed)).toSorted(latestIssueFirst)
  const pages = catalogue.pages.map((page) => withClosed(page, closed))
  const byAuthor = grouped(articles, (article) => article.authors)
  const authors = catalogue.authors
    .filter((author) => signed.has(author.slug))
    .toSorted((a, b) => alphabetical(a.name.text, b.name.text))
  yield
  const aliased = [...articles, ...withdrawn]
  return {
    view,
    imprint,
    issues,
    articles,
    authors,
    tags,
    sections,
    pages,
    calls,
    prints: new Map(),
    withdrawn: indexed(withdrawn),
    aliases: new Map(aliased.flatMap((article) => article.aliases.map((alias) => [alias, article.slug]))),
    bySlug: {
      issue: indexed(issues),
      article: indexed(articles),
      author: indexed(authors),
      tag: indexed(tags),
      section: indexed(sections),
      page: indexed(pages),
      call: indexed(calls),
    },
    byIssue: new Map(
      [...grouped(articles, (article) => [article.issue])].map(([slug, own]) => [
        slug,
        own.toSorted(issueOrder),
      ]),
    ),
    byTag: grouped(articles, (article) => article.tags),
    byAuthor,
    bySection: grouped(articles, (article) => [article.section]),
  }
}

/** The articles under a key of one of the groups; none is an empty list. */
export function articlesIn(groups: Groups, key: { slug: string }): readonly Article[] {
  return groups.get(key.slug) ?? []
}
