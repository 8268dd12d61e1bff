import type { Imprint } from '#lib/model/imprint.ts'
import { issueTitle, neighbouringIssues, neighboursInIssue } from '#lib/model/issue.ts'
import { articlesIn, type Magazine } from '#lib/model/magazine.ts'
import { addressOf } from '#lib/model/media.ts'
import { byCodeUnit } from '#lib/model/order.ts'
import { paths } from '#lib/model/paths.ts'
import { howMany, piecesBy, piecesIn } from '#lib/model/pieces.ts'
import type { Article, Author, Issue, Page, Section, Tag } from '#lib/model/records.ts'
import { signingOf } from '#lib/model/signing.ts'
import { menuName } from '#lib/model/title.ts'
import { originalOf, twinOf } from '#lib/model/translation.ts'
import { strings } from '#lib/strings.ts'
import { articleChanged, articlesChanged, issueChanged, piecesChanged } from './changed.ts'
import type { PageFacts } from './page-facts.ts'
import { house, preview } from './previews-of.ts'
import { fitDescription } from './result-text.ts'
import { RATIOS } from './share/sizes.ts'

/** The home page changes with every piece; its preview is that of the current issue. */
export function homeFacts({ imprint, issues, articles }: Magazine): PageFacts {
  const [issue] = issues
  return {
    imprint,
    path: paths.home,
    title: strings.metadata.home(imprint),
    description: imprint.description,
    picture: issue ? preview('numeri', issue.slug, issueTitle(issue)) : house(imprint),
    listed: true,
    changed: piecesChanged(articles, issues),
    feed: imprint.name,
  }
}

/** An issue changes with the articles that it lists. */
export function issueFacts(magazine: Magazine, issue: Issue): PageFacts {
  const { imprint } = magazine
  const { previous, next } = neighbouringIssues(magazine, issue)
  const title = `${issueTitle(issue)}, ${strings.issue.number(issue.number).toLowerCase()}`
  return {
    imprint,
    path: paths.issue(issue.slug),
    title,
    description: fitDescription(issue.dek, imprint),
    picture: preview('numeri', issue.slug, issueTitle(issue)),
    listed: true,
    changed: issueChanged(magazine, issue),
    feed: title,
    ...(previous && { previous: paths.issue(previous.slug) }),
    ...(next && { next: paths.issue(next.slug) }),
  }
}

/** The addresses of two twins; none where a search engine is sent elsewhere for one of them. */
function versionsOf(magazine: Magazine, article: Article): PageFacts['versions'] {
  const twin = twinOf(magazine, article)
  if (!twin || article.canonical !== undefined || twin.canonical !== undefined) return undefined
  const both = [article, twin].toSorted((a, b) => byCodeUnit(a.lang, b.lang))
  return {
    ...Object.fromEntries(both.map(({ lang, slug }) => [lang, paths.article(slug)])),
    'x-default': paths.article(originalOf(article, twin).slug),
  }
}

/** A piece that appeared elsewhere first is left to that address: it is not listed here. */
export function articleFacts(magazine: Magazine, article: Article): PageFacts {
  const { imprint } = magazine
  const { previous, next } = neighboursInIssue(magazine, article)
  const versions = versionsOf(magazine, article)
  const images = [...(article.hero ? [article.hero.image] : []), ...article.body.images.values()]
  return {
    imprint,
    path: paths.article(article.slug),
    title: article.title.text,
    description: fitDescription(article.dek, imprint),
    picture: preview('articoli', article.slug, article.title.text),
    drawing: { path: paths.picture('articoli', article.slug, '16x9'), ...RATIOS['16x9'] },
    listed: article.canonical === undefined,
    changed: articleChanged(article),
    article,
    ...(versions && { versions }),
    images: images.map(addressOf),
    ...(previous && { previous: paths.article(previous.slug) }),
    ...(next && { next: paths.article(next.slug) }),
  }
}

/** A theme without articles is a promise to readers and nothing to a search engine. */
export function themeFacts(magazine: Magazine, tag: Tag): PageFacts {
  const { imprint } = magazine
  const articles = articlesIn(magazine.byTag, tag)
  const title = strings.metadata.theme(tag.name)
  return {
    imprint,
    path: paths.theme(tag.slug),
    title,
    description: fitDescription(tag.description, imprint),
    picture: preview('temi', tag.slug, title),
    listed: articles.length > 0,
    changed: articlesChanged(articles),
    feed: title,
  }
}

/** A section has no drawing of its own. Without pieces it is not listed. */
export function sectionFacts(magazine: Magazine, section: Section): PageFacts {
  const { imprint } = magazine
  const { articles, editorials } = piecesIn(magazine, section)
  const title = strings.sections.title(section.name)
  return {
    imprint,
    path: paths.section(section.slug),
    title,
    description: fitDescription(section.description, imprint),
    picture: house(imprint),
    listed: howMany({ articles, editorials }) > 0,
    changed: piecesChanged(articles, editorials),
    feed: title,
  }
}

/** The page of who has signed something that is out. */
export function authorFacts(magazine: Magazine, author: Author): PageFacts {
  const { imprint } = magazine
  const { articles, editorials } = piecesBy(magazine, author)
  return {
    imprint,
    path: paths.author(author.slug),
    title: author.name.text,
    description: fitDescription(author.bio, imprint),
    picture: preview('autori', author.slug, author.name.text),
    listed: true,
    changed: piecesChanged(articles, editorials),
    feed: author.name.text,
    profile: true,
  }
}

/** A standing page declares no date: its editor gives it none. */
export function standingFacts(imprint: Imprint, page: Page): PageFacts {
  return {
    imprint,
    path: paths.page(page.slug),
    title: menuName(page.title),
    description: fitDescription(page.dek, imprint),
    picture: house(imprint),
    listed: true,
  }
}

/**
 * What is said of one page of a list that is cut into pages: the first is the list itself; the others have addresses, titles
 * and descriptions of their own, and no feed.
 */
export function onPage(facts: PageFacts, current: number, last: number): PageFacts {
  const { feed, ...rest } = facts
  const hrefOf = (page: number) => paths.listPage(facts.path, page)
  const next = current < last ? { next: hrefOf(current + 1) } : {}
  if (current === 1) return { ...facts, ...next }
  const page = strings.articles.page(current)
  return {
    ...rest,
    path: hrefOf(current),
    title: `${facts.title}, ${page.toLowerCase()}`,
    description: fitDescription(`${page}. ${facts.description}`, facts.imprint),
    previous: hrefOf(current - 1),
    ...next,
  }
}

export type List = 'issues' | 'themes' | 'sections' | 'authors'

/** The lists without pages: archive, themes, sections, authors. */
export function listFacts(magazine: Magazine, list: List): PageFacts {
  const { nav, metadata } = strings
  const { imprint } = magazine
  const facts = {
    issues: {
      ...{ title: nav.archive, description: metadata.archive(imprint) },
      ...{ feed: strings.feed.issues, catalogue: strings.catalogue.title(imprint.name) },
    },
    themes: { title: nav.themes, description: metadata.themes(imprint) },
    sections: { title: nav.sections, description: metadata.sections(imprint) },
    authors: { title: nav.authors, description: metadata.authors(imprint, signingOf(magazine)) },
  }[list]
  return {
    imprint,
    path: paths[list],
    ...facts,
    picture: house(imprint),
    listed: true,
    changed: piecesChanged(magazine.articles, magazine.issues),
  }
}
