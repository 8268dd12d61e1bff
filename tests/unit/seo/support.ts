import type { Graph } from 'schema-dts'
import { currentMagazine } from '#lib/content/current.ts'
import { createLoader } from '#lib/content/loader.ts'
import { type Magazine, publish } from '#lib/model/magazine.ts'
import { articlePages, otherPages } from '#lib/seo/all-pages.ts'
import { viewAt } from '#lib/view/at.ts'

export const SITE = 'https://eppure.example'
process.env.SITE_URL = SITE

/** The magazine's own content, as it is out today. */
export const real: Magazine = await currentMagazine()

const { catalogue } = await createLoader('tests/fixtures/valid').load()
if (!catalogue) throw new Error('the fixture is not valid')
/** The folder in which every optional part occurs. */
export const fixture: Magazine = publish(catalogue, real.view)

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
