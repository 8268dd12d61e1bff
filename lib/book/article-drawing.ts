import { compose } from '#lib/art/composition.ts'
import { inksOf } from '#lib/art/inks.ts'
import { articleArt } from '#lib/art/piece-art.ts'
import { compositionSvg, svgFile } from '#lib/art/svg.ts'
import type { Article } from '#lib/model/records.ts'
import { drawnThemes } from '#lib/model/themes.ts'
import { element } from '#lib/seo/xml.ts'
import { strings } from '#lib/strings.ts'
import * as files from './files.ts'

/** As wide as twice the column of a tablet, and half as high: above a title, not instead of it. */
const ART = { width: 1200, height: 600 } as const

/** The drawing as it stands above an article's title, told by the names of its themes. */
export function art(article: Article): string {
  const names = drawnThemes(article.tags).map(({ name }) => name)
  const alt = names.length > 0 ? strings.art.label(names) : ''
  return element('p', { class: 'art' }, element('img', { src: files.artFile(article.slug), alt, ...ART }))
}

/** The file of the drawing of an article that opens with no photograph. */
export function drawing(article: Article): files.BookFile {
  const inks = inksOf(article.issue.imprint, article.issue.inks)
  const drawn = compositionSvg(compose({ ...articleArt(article), ...ART }), inks, { x: 0, y: 0 })
  return {
    path: files.artFile(article.slug),
    type: 'image/svg+xml',
    bytes: svgFile(ART.width, ART.height, drawn),
  }
}
