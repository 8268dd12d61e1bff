import { paths } from '#lib/model/paths.ts'
import type { Hero } from '#lib/model/records.ts'

/** An article's photograph, hanging out of the foot of the title field, with caption and credit beside it. */
export function Photo({ hero: { image, alt, caption, credit } }: { hero: Hero }) {
  return (
    <figure className="article-photo">
      <img
        src={paths.media(image)}
        width={image.width}
        height={image.height}
        alt={alt}
        fetchPriority="high"
        decoding="async"
      />
      {(caption || credit) && (
        <figcaption>
          {caption} {credit && <span className="credit">{credit}</span>}
        </figcaption>
      )}
    </figure>
  )
}
