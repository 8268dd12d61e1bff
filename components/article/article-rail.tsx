import { ThemeLinks } from '#components/ui/theme-links.tsx'
import type { Tag } from '#lib/model/records.ts'
import { strings } from '#lib/strings.ts'
import { Share } from './share.tsx'

/** Beside the text: the article's themes and the ways to share it. */
export function ArticleRail({ tags, url, title }: { tags: readonly Tag[]; url: string; title: string }) {
  return (
    <aside className="article-rail" aria-label={strings.article.rail}>
      <ThemeLinks tags={tags} />
      <Share url={url} title={title} />
    </aside>
  )
}
