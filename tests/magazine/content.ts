/** What editors read when it fails is in Italian: a pull request of texts runs these suites beside the check. */
import { fileURLToPath } from 'node:url'
import { createLoader } from '#lib/content/loader.ts'
import { printProblems } from '#lib/content/report.ts'
import type { Catalogue, Magazine } from '#lib/model/magazine.ts'
import { publish } from '#lib/model/magazine.ts'

const folder = fileURLToPath(new URL('../../content', import.meta.url))

/** The content folder of this repository through the real loader. Throws the report of the check when it is not valid. */
export async function realCatalogue(): Promise<Catalogue> {
  const { catalogue, problems } = await createLoader(folder).load()
  if (!catalogue) throw new Error(printProblems(problems, folder))
  return catalogue
}

/** Every date that an editor can write lies before it, and the calendar still knows it. */
const LATE = Date.UTC(9999, 0)

/** The magazine once every piece that is written is out. */
export async function realMagazine(): Promise<Magazine> {
  return publish(await realCatalogue(), { now: LATE, preview: false })
}
