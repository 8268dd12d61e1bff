import type { Article } from '#lib/model/records.ts'
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
  const names = article.tags.slice(0, 3).map((tag) => tag.name)
  return (
    <CompositionArt
      {...canvas}
      forms={article.tags.slice(0, 3).map((tag) => tag.form)}
      seed={article.slug}
      label={labelled && names.length > 0 ? strings.art.label(names) : undefined}
      travel={travel ? article.slug : undefined}
    />
  )
}
