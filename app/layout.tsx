import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { preload } from 'react-dom'
import { ICONS } from '#lib/art/icons.ts'
import { PRELOADED_FONTS } from '#lib/fonts/font-files.ts'
import { OPENSEARCH } from '#lib/seo/opensearch.ts'
import { site } from '#lib/site.ts'
import './styles/index.css'

/** Every page is rendered when it is asked for, from the snapshot of that moment; delivery keeps the result. */
export const dynamic = 'force-dynamic'

/**
 * No icon, but told among them: a link of the layout's own lands before or after the metadata as time allows, and equal
 * content must give equal bytes.
 */
const SEARCH = { rel: 'search', url: OPENSEARCH.path, type: OPENSEARCH.type, title: site.name }

/** Without `metadataBase`: every address is whole already, and with it Next takes the slash from that of the home page. */
export function generateMetadata(): Metadata {
  return {
    applicationName: site.name,
    manifest: '/manifest.webmanifest',
    icons: {
      icon: [
        { url: ICONS.ico, sizes: '32x32' },
        { url: ICONS.svg, type: 'image/svg+xml' },
      ],
      apple: ICONS.touch.path,
      other: SEARCH,
    },
  }
}

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fdfdfb' },
    { media: '(prefers-color-scheme: dark)', color: '#131412' },
  ],
}

export default function Layout({ children }: { children: ReactNode }) {
  for (const font of PRELOADED_FONTS)
    preload(font, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' })
  return (
    <html lang={site.lang}>
      <head>
        {/* Blocking and tiny: it sets the reader's scheme before the first paint, so that nothing flashes. */}
        <script src="/eppure.js" />
      </head>
      <body>{children}</body>
    </html>
  )
}
