import type { BreadcrumbList } from 'schema-dts'
import { issueTitle } from '#lib/model/issue.ts'
import { paths } from '#lib/model/paths.ts'
import type { Article } from '#lib/model/records.ts'
import { strings } from '#lib/strings.ts'
import { absolute } from '../urls.ts'
import { ids } from './ids.ts'

/** The trail in the head of an article, link by link (components/article/trail.tsx); a test compares the two. */
export function trailNode({ slug, issue, section }: Article): BreadcrumbList {
  const links = [
    [strings.nav.archive, paths.issues],
    [`${strings.issue.number(issue.number)} ${issueTitle(issue)}`, paths.issue(issue.slug)],
    [section.name, paths.section(section.slug)],
  ] as const
  return {
    '@type': 'BreadcrumbList',
    '@id': ids.trail(paths.article(slug)),
    itemListElement: links.map(([name, path], at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name,
      item: absolute(path),
    })),
  }
}
