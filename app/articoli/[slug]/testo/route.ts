import { notFound, permanentRedirect } from 'next/navigation'
import { currentMagazine } from '#lib/content/current.ts'
import { paths } from '#lib/model/paths.ts'
import { articleText, withdrawnText } from '#lib/seo/article-text.ts'
import { MEDIA } from '#lib/seo/metadata.ts'
import { canonicalOf } from '#lib/seo/urls.ts'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ slug: string }> }

const TYPE = { 'content-type': `${MEDIA.markdown}; charset=utf-8` }

/**
 * The article's Markdown. Readers know it as `/articoli/<slug>.md`: `next.config.ts` leads that address here. It moves and
 * goes as the article's page does; delivery answers what was withdrawn with 410.
 */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const [magazine, { slug }] = await Promise.all([currentMagazine(), params])
  const article = magazine.bySlug.article.get(slug)
  if (!article) {
    const gone = magazine.withdrawn.get(slug)
    if (gone) return new Response(withdrawnText(gone), { headers: TYPE })
    const moved = magazine.aliases.get(slug)
    if (moved) permanentRedirect(paths.articleText(moved))
    notFound()
  }
  return new Response(articleText(article), {
    headers: { ...TYPE, link: `<${canonicalOf(article)}>; rel="canonical"` },
  })
}
