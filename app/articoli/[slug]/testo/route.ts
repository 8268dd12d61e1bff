import { notFound } from 'next/navigation'
import { currentMagazine } from '#lib/content/current.ts'
import { paths } from '#lib/model/paths.ts'
import { articleText } from '#lib/seo/article-text.ts'
import { MEDIA } from '#lib/seo/metadata.ts'
import { absolute } from '#lib/seo/urls.ts'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ slug: string }> }

/** The article's Markdown. Readers know it as `/articoli/<slug>.md`: `next.config.ts` leads that address here. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const [magazine, { slug }] = await Promise.all([currentMagazine(), params])
  const article = magazine.bySlug.article.get(slug)
  if (!article) notFound()
  const canonical = article.canonical ?? absolute(paths.article(slug))
  return new Response(articleText(article), {
    headers: { 'content-type': `${MEDIA.markdown}; charset=utf-8`, link: `<${canonical}>; rel="canonical"` },
  })
}
