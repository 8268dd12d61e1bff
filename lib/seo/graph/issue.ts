import type { Article as ArticleNode, MediaObject, PublicationIssue, PublicationVolume } from 'schema-dts'
import { isoOf } from '#lib/model/dates.ts'
import { issueTitle } from '#lib/model/issue.ts'
import { LANGUAGE } from '#lib/model/language.ts'
import { LICENCES } from '#lib/model/licences.ts'
import type { Magazine } from '#lib/model/magazine.ts'
import { paths } from '#lib/model/paths.ts'
import type { Article, Issue } from '#lib/model/records.ts'
import { issueChanged } from '../changed.ts'
import { MEDIA } from '../metadata.ts'
import { COVER } from '../share/sizes.ts'
import { absolute } from '../urls.ts'
import { ids, ref } from './ids.ts'

const yearOf = (issue: Issue) => issue.published.day.slice(0, 4)

/** The year's volume, which holds the issue: no page shows its name. */
export function volumeNode(issue: Issue): PublicationVolume {
  const year = yearOf(issue)
  return {
    '@type': 'PublicationVolume',
    '@id': ids.volume(year),
    volumeNumber: year,
    isPartOf: ref(ids.periodical),
  }
}

/** An issue by name, for the pages that are not its own. */
export function issueStub(issue: Issue): PublicationIssue {
  return {
    '@type': 'PublicationIssue',
    '@id': ids.issue(issue.slug),
    name: issueTitle(issue),
    issueNumber: issue.number,
    url: absolute(paths.issue(issue.slug)),
    isPartOf: ref(ids.volume(yearOf(issue))),
  }
}

/** An article by name, for the lists that hold it. */
export function articleStub(article: Article): ArticleNode {
  return {
    '@type': 'Article',
    '@id': ids.article(article.slug),
    name: article.title.text,
    url: absolute(paths.article(article.slug)),
    ...(article.lang !== LANGUAGE && { inLanguage: article.lang }),
  }
}

/** The files in which an issue can be taken along. */
function filesOf({ prints }: Magazine, { slug }: Issue): MediaObject[] {
  const file = (format: 'epub' | 'pdf'): MediaObject => ({
    '@type': 'MediaObject',
    encodingFormat: MEDIA[format],
    contentUrl: absolute(paths.issueFile(slug, format)),
  })
  return [file('epub'), ...(prints.has(slug) ? [file('pdf')] : [])]
}

/** An issue whole: cover, who edited it, and its articles in the order shown. */
export function issueNode(
  magazine: Magazine,
  issue: Issue,
  articles: readonly Pick<Article, 'slug'>[],
): PublicationIssue {
  return {
    ...issueStub(issue),
    '@type': 'PublicationIssue',
    description: issue.dek,
    datePublished: isoOf(issue.published),
    dateModified: isoOf(issueChanged(magazine, issue)),
    inLanguage: LANGUAGE,
    license: LICENCES[issue.imprint.licence].url,
    image: {
      '@type': 'ImageObject',
      url: absolute(paths.picture('numeri', issue.slug, 'copertina')),
      width: String(COVER.width),
      height: String(COVER.height),
    },
    editor: issue.authors.map(({ slug }) => ref(ids.author(slug))),
    publisher: ref(ids.organization),
    encoding: filesOf(magazine, issue),
    ...(articles.length > 0 && { hasPart: articles.map(({ slug }) => ref(ids.article(slug))) }),
  }
}
