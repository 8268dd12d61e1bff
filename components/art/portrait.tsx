import { formOf } from '#lib/art/shapes.ts'
import type { Author } from '#lib/model/records.ts'
import { CompositionArt } from './composition-art.tsx'

/** The portrait of a desk or author: its two forms, else those that its name gives, leaning on each other. */
export function Portrait({ author, size = 400 }: { author: Author; size?: number }) {
  const forms = author.forms ?? [formOf(author.slug), formOf(author.name.text)]
  return (
    <div className="portrait">
      <CompositionArt
        forms={forms}
        seed={author.slug}
        width={size}
        height={size}
        ground="light"
        drawing={4}
      />
    </div>
  )
}
