import { articleArt } from '#lib/art/piece-art.ts'
import type { Article } from '#lib/model/records.ts'
import { drawnThemes } from '#lib/model/themes.ts'
import { strings } from '#lib/strings.ts'
import { CompositionArt } from './composition-art.tsx'

type Props = {
  article: Article
  width: number
  height: number
  ground?: 'paper' | 'light' | 'strong'
  drawing?: number
  /** Says aloud which themes the forms stand for (the article's own page). */
  labelled?: boolean
  travel?: boolean
}

/** The drawing that an article's themes make: the same article, the same drawing. */
export function ArticleArt({ article, labelled, travel, ...canvas }: Props) {
  const names = drawnThemes(article.tags).map((tag) => tag.name)
  return (
    <CompositionArt
      {...articleArt(article)}
      {...canvas}
      label={labelled && names.length > 0 ? strings.art.label(names) : undefined}
      travel={travel ? article.slug : undefined}
    />
  )
}
