import type { Article } from '#lib/model/records.ts'
import { strings } from '#lib/strings.ts'
import { Piece } from './piece.tsx'

const PLACES = ['piece-tall', 'piece-low', 'piece-spare'] as const

/** The lead of the home page, its drawing bleeding left. */
export function LeadPiece({ article }: { article: Article }) {
  return (
    <section className="section" aria-labelledby="apertura">
      <h2 className="sr-only" id="apertura">
        {strings.home.lead}
      </h2>
      <Piece article={article} place="lead-piece" />
    </section>
  )
}

/** Up to three unequal pieces beside each other. */
export function BlockPieces({ articles }: { articles: readonly Article[] }) {
  if (articles.length === 0) return null
  return (
    <section className="section" aria-labelledby="numero">
      <h2 className="sr-only" id="numero">
        {strings.article.inIssue}
      </h2>
      <div className="block-pieces">
        {articles.map((article, at) => (
          <Piece key={article.slug} article={article} place={PLACES[at] ?? 'piece-spare'} />
        ))}
      </div>
    </section>
  )
}
