import type { Article as ArticleNode, CreativeWork, CreativeWorkSeries, ImageObject } from 'schema-dts'
import { readingMinutes } from '#lib/model/body.ts'
import { isoOf, parseMoment } from '#lib/model/dates.ts'
import { LICENCES } from '#lib/model/licences.ts'
import { paths } from '#lib/model/paths.ts'
import type { Article, Correction, Source } from '#lib/model/records.ts'
import { originalOf } from '#lib/model/translation.ts'
import { articleChanged } from '../changed.ts'
import { MEDIA } from '../metadata.ts'
import { RATIOS, type Ratio } from '../share/sizes.ts'
import { absolute, canonicalOf } from '../urls.ts'
import { ids, ref } from './ids.ts'

const ORDER: readonly Ratio[] = ['16x9', '4x3', '1x1']

function imagesOf(article: Article): readonly ImageObject[] {
  return ORDER.map((ratio) => ({
    '@type': 'ImageObject',
    url: absolute(paths.picture('articoli', article.slug, ratio)),
    width: String(RATIOS[ratio].width),
    height: String(RATIOS[ratio].height),
  }))
}

function citationOf({ title, author, publication, year, url }: Source): CreativeWork {
  return {
    '@type': 'CreativeWork',
    name: title,
    // A person or a company, which the front matter does not tell: schema.org takes a plain name.
    ...(author && { author }),
    ...(publication && { isPartOf: { '@type': 'CreativeWork', name: publication } }),
    ...(year !== undefined && { datePublished: String(year) }),
    ...(url && { url }),
  }
}

/** Day of a correction with the offset of its zone, as all the dates of the graph. */
const correctionOf =
  (zone: string) =>
  ({ date, text }: Correction) => {
    const moment = parseMoment(date, zone)
    return { '@type': 'CorrectionComment' as const, text, datePublished: moment ? isoOf(moment) : date }
  }

/** The series that an article is part of, in whatever issues its pieces stand. */
export function seriesNode(series: string): CreativeWorkSeries {
  return {
    '@type': 'CreativeWorkSeries',
    '@id': ids.series(series),
    name: series,
    isPartOf: ref(ids.periodical),
  }
}

/** What an article is to the same in another language, whose stub stands beside it. */
function translationOf(article: Article, twin: Article) {
  const other = ref(ids.article(twin.slug))
  return originalOf(article, twin) === article ? { workTranslation: other } : { translationOfWork: other }
}

/**
 * An article whole; `twin` is its translation, or what it translates, where that is out. Its dates are those that the page
 * shows; who signs, the issue, the series, the twin and the page stand beside it.
 */
export function articleNode(article: Article, twin?: Article): ArticleNode {
  const { slug, title, dek, published, section, tags, body, summary, sources, corrections, issue, series } =
    article
  const path = paths.article(slug)
  return {
    '@type': section.opinion ? 'OpinionNewsArticle' : 'Article',
    '@id': ids.article(slug),
    url: canonicalOf(article),
    mainEntityOfPage: ref(ids.page(path)),
    headline: title.text,
    description: dek,
    ...(summary.length > 0 && { abstract: summary.join(' ') }),
    image: imagesOf(article),
    datePublished: isoOf(published),
    dateModified: isoOf(articleChanged(article)),
    author: article.authors.map((author) => ref(ids.author(author.slug))),
    publisher: ref(ids.organization),
    isPartOf:
      series === undefined
        ? ref(ids.issue(issue.slug))
        : [ref(ids.issue(issue.slug)), ref(ids.series(series))],
    articleSection: section.name,
    keywords: tags.map(({ name }) => name),
    about: tags.map((tag) => ref(ids.theme(tag.slug))),
    inLanguage: article.lang,
    ...(twin && translationOf(article, twin)),
    wordCount: body.words,
    timeRequired: `PT${readingMinutes(body)}M`,
    isAccessibleForFree: true,
    license: LICENCES[issue.imprint.licence].url,
    encoding: {
      '@type': 'MediaObject',
      contentUrl: absolute(paths.articleText(slug)),
      encodingFormat: MEDIA.markdown,
    },
    ...(sources.length > 0 && { citation: sources.map(citationOf) }),
    ...(corrections.length > 0 && { correction: corrections.map(correctionOf(published.zone)) }),
  }
}
