import { currentMagazine } from '#lib/content/current.ts'
import { catalogueOf } from '#lib/seo/opds/catalogue.ts'
import { catalogueAnswer } from '#lib/seo/opds/opds-answer.ts'

export const dynamic = 'force-dynamic'

export async function GET(): Promise<Response> {
  return catalogueAnswer(catalogueOf(await currentMagazine()), 'json')
}
