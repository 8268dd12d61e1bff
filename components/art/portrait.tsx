import { portraitArt } from '#lib/art/piece-art.ts'
import type { Author } from '#lib/model/records.ts'
import { CompositionArt } from './composition-art.tsx'

/** The portrait of a desk or author. */
export function Portrait({ author, size = 400 }: { author: Author; size?: number }) {
  return (
    <div className="portrait">
      <CompositionArt {...portraitArt(author)} width={size} height={size} />
    </div>
  )
}
