import { createLoader } from '#lib/content/loader.ts'
import { printProblems } from '#lib/content/report.ts'
import { type Snapshot, snapshotOf } from '#lib/content/snapshot.ts'
import { PER_PAGE } from '#lib/model/list-page.ts'
import type { Magazine } from '#lib/model/magazine.ts'
import { paths } from '#lib/model/paths.ts'
import { sectionsInUse } from '#lib/model/pieces.ts'

/** What a content folder holds and what of it is out now, read as the server reads it. Throws the check's report. */
export async function recordsOf(folder: string): Promise<Snapshot> {
  const { catalogue, problems } = await createLoader(folder).load()
  if (!catalogue) throw new Error(printProblems(problems, folder))
  return snapshotOf(catalogue, { now: Date.now(), preview: false })
}

/** Every page that the records of a magazine give, by the model's own addresses. */
export function recordPaths(magazine: Magazine): readonly string[] {
  const slugs = (records: readonly { slug: string }[], path: (slug: string) => string) =>
    records.map(({ slug }) => path(slug))
  const lists = Math.max(1, Math.ceil(magazine.articles.length / PER_PAGE))
  return [
    paths.home,
    paths.issues,
    paths.themes,
    paths.sections,
    paths.authors,
    ...Array.from({ length: lists }, (_, at) => paths.listPage(paths.articles, at + 1)),
    ...slugs(magazine.issues, paths.issue),
    ...slugs(magazine.articles, paths.article),
    ...slugs(magazine.tags, paths.theme),
    ...slugs(sectionsInUse(magazine), paths.section),
    ...slugs(magazine.authors, paths.author),
    ...slugs(magazine.pages, paths.page),
  ]
}
