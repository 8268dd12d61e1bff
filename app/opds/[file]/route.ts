import { currentMagazine } from '#lib/content/current.ts'
import { catalogueAt } from '#lib/seo/opds/catalogue.ts'
import { catalogueAnswer } from '#lib/seo/opds/opds-answer.ts'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ file: string }> }

/** The issues with pieces under a theme: `/opds/metodo.json`. Delivery lets no other address through. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const [magazine, { file }] = await Promise.all([currentMagazine(), params])
  const catalogue = catalogueAt(magazine, file.replace(/\.(?:xml|json)$/, ''))
  return catalogueAnswer(catalogue, file.endsWith('.json') ? 'json' : 'xml')
}
