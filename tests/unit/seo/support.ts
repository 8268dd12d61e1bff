import type { Graph } from 'schema-dts'
import { createLoader } from '#lib/content/loader.ts'
import { type Magazine, publish } from '#lib/model/magazine.ts'
import { articlePages, otherPages } from '#lib/seo/all-pages.ts'
import { viewAt } from '#lib/view/at.ts'

export const SITE = 'https://eppure.example'
process.env.SITE_URL = SITE

const { catalogue } = await createLoader('tests/fixtures/valid').load()
if (!catalogue) throw new Error('the fixture is not valid')
/** The small magazine in which every optional part occurs, on a day on which all but its scheduled piece is out. */
export const fixture: Magazine = publish(catalogue, { now: Date.parse('2026-12-31'), preview: false })

/** The graph of every page, by its address. */
export function graphsOf(magazine: Magazine): ReadonlyMap<string, Graph> {
  const pages = [...otherPages(magazine), ...articlePages(magazine)]
  return new Map(
    pages.flatMap(({ path }) => {
      const view = viewAt(magazine, path)
      return view && 'frame' in view && view.graph ? [[path, view.graph] as const] : []
    }),
  )
}
