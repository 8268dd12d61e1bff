import type { MetadataRoute } from 'next'
import { ICONS } from '#lib/art/icons.ts'
import { capital } from '#lib/model/sentence.ts'
import { site } from '#lib/site.ts'

const icon = ({ path, size }: { path: string; size: number }) => ({
  src: path,
  sizes: `${size}x${size}`,
  type: 'image/png',
})

/** The web manifest. The square fills its icon from edge to edge, so that it can be cut to any shape. */
export function manifest(): MetadataRoute.Manifest {
  return {
    name: `${capital(site.name)}, ${site.descriptor.toLowerCase()}`,
    short_name: site.name,
    description: `${site.descriptor}. ${site.motto}`,
    lang: site.lang,
    dir: 'ltr',
    id: '/',
    start_url: '/',
    scope: '/',
    display: 'minimal-ui',
    background_color: '#fdfdfb',
    theme_color: '#fdfdfb',
    categories: ['magazines', 'business'],
    icons: [
      icon(ICONS.small),
      icon(ICONS.large),
      { ...icon(ICONS.large), purpose: 'maskable' },
      { src: ICONS.svg, sizes: 'any', type: 'image/svg+xml' },
    ],
  }
}
