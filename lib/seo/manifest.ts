import type { MetadataRoute } from 'next'
import { ICONS } from '#lib/model/icons.ts'
import type { Imprint } from '#lib/model/imprint.ts'
import { LANGUAGE } from '#lib/model/language.ts'
import { DAY } from '#lib/model/page-colours.ts'
import { capital } from '#lib/model/sentence.ts'

const icon = ({ path, size }: { path: string; size: number }) => ({
  src: path,
  sizes: `${size}x${size}`,
  type: 'image/png',
})

/** The web manifest. The square fills its icon from edge to edge, so that it can be cut to any shape. */
export function manifest({ name, descriptor, motto, categories }: Imprint): MetadataRoute.Manifest {
  return {
    name: `${capital(name)}, ${descriptor.toLowerCase()}`,
    short_name: name,
    description: `${descriptor}. ${motto.text}`,
    lang: LANGUAGE,
    dir: 'ltr',
    id: '/',
    start_url: '/',
    scope: '/',
    display: 'minimal-ui',
    background_color: DAY.paper,
    theme_color: DAY.paper,
    categories: ['magazines', ...categories],
    icons: [
      icon(ICONS.small),
      icon(ICONS.large),
      { ...icon(ICONS.large), purpose: 'maskable' },
      { src: ICONS.svg, sizes: 'any', type: 'image/svg+xml' },
    ],
  }
}
