import type { Magazine } from '#lib/model/magazine.ts'
import { paths } from '#lib/model/paths.ts'
import { strings } from '#lib/strings.ts'
import { issueChanged, latest } from '../changed.ts'
import { MEDIA } from '../metadata.ts'
import { listFacts } from '../pages.ts'
import { absolute } from '../urls.ts'
import type { Entry } from './entry.ts'
import { type Feed, feedOf } from './feeds.ts'

/** The feed of the issues, each with its editorial and with the files in which it can be taken along. */
export function issuesFeed(magazine: Magazine): Feed {
  const { entries, ...feed } = feedOf(listFacts(magazine, 'issues'), magazine, {
    articles: [],
    editorials: magazine.issues,
  })
  const changed = (entry: Entry): Entry => {
    const { piece } = entry
    if (piece.is !== 'issue') return entry
    const file = (format: 'epub' | 'pdf') => ({
      type: MEDIA[format],
      url: absolute(paths.issueFile(piece.slug, format)),
      title: `${entry.title}, ${format.toUpperCase()}`,
    })
    const print = magazine.prints.get(piece.slug)
    const files = [file('epub'), ...(print ? [{ ...file('pdf'), bytes: print.bytes }] : [])]
    return { ...entry, changed: issueChanged(magazine, piece), files }
  }
  const all = entries.map(changed)
  const explanation = strings.feed.issuesExplanation
  return {
    ...feed,
    explanation,
    changed: latest(all.map((entry) => entry.changed)) ?? feed.changed,
    entries: all,
  }
}
