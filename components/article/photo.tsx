import { addressOf, isPhotograph, sourcesOf } from '#lib/model/media.ts'
import type { Hero } from '#lib/model/records.ts'

/** Columns 4 to 12 and the bleed: three quarters of the window, all of it on a phone. */
const SIZES = '(width < 47.5625rem) 100vw, 77vw'

type Props = { hero: Hero; lang: string | undefined }

/** An article's photograph, hanging out of the foot of the title field, with caption and credit beside it. */
export function Photo({ hero: { image, alt, caption, credit }, lang }: Props) {
  return (
    <figure className="article-photo" lang={lang}>
      <img
        src={addressOf(image)}
        srcSet={sourcesOf(image)}
        sizes={isPhotograph(image) ? SIZES : undefined}
        width={image.width}
        height={image.height}
        alt={alt}
        fetchPriority="high"
        decoding="async"
      />
      {(caption || credit) && (
        <figcaption>
          {caption}{' '}
          {credit && (
            <span className="credit" lang={lang && 'it'}>
              {credit}
            </span>
          )}
        </figcaption>
      )}
    </figure>
  )
}
