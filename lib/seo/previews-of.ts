import type { Imprint } from '#lib/model/imprint.ts'
import { type PictureKind, paths } from '#lib/model/paths.ts'
import { slugify } from '#lib/model/slug.ts'
import type { Picture } from './page-facts.ts'
import { SHARE } from './share/sizes.ts'

/** The link preview of something that has one. */
export const preview = (kind: PictureKind, slug: string, alt: string): Picture => ({
  path: paths.picture(kind, slug, 'anteprima'),
  ...SHARE,
  alt,
})
/** The preview of pages that have no drawing of their own. */
export const house = ({ name, motto }: Imprint): Picture =>
  preview('rivista', slugify(name), `${name}. ${motto.text}`)
