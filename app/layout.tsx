import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { preload } from 'react-dom'
import { currentMagazine, faultsOnTheDesk } from '#lib/content/current.ts'
import { PRELOADED_FONTS } from '#lib/fonts/font-files.ts'
import { ICONS } from '#lib/model/icons.ts'
import { LANGUAGE } from '#lib/model/language.ts'
import { DAY, NIGHT } from '#lib/model/page-colours.ts'
import { paths } from '#lib/model/paths.ts'
import { OPENSEARCH } from '#lib/seo/opensearch.ts'
import './styles/index.css'

/** Every page is rendered when it is asked for, from the snapshot of that moment; delivery keeps the result. */
export const dynamic = 'force-dynamic'

/**
 * No icon, but told among them: a link of the layout's own lands before or after the metadata as time allows, and equal
 * content must give equal bytes.
 */
const searchOf = (title: string) => ({
  rel: 'search',
  url: OPENSEARCH.path,
  type: OPENSEARCH.type,
  title,
})

/** Without `metadataBase`: every address is whole already, and with it Next takes the slash from that of the home page. */
export async function generateMetadata(): Promise<Metadata> {
  if ((await faultsOnTheDesk()).length > 0) return {}
  const { name } = (await currentMagazine()).imprint
  return {
    applicationName: name,
    manifest: '/manifest.webmanifest',
    icons: {
      icon: [
        { url: ICONS.ico, sizes: '32x32' },
        { url: ICONS.svg, type: 'image/svg+xml' },
      ],
      apple: ICONS.touch.path,
      other: searchOf(name),
    },
  }
}

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: DAY.paper },
    { media: '(prefers-color-scheme: dark)', color: NIGHT.paper },
  ],
}

export default async function Layout({ children }: { children: ReactNode }) {
  const hasMagazine = (await faultsOnTheDesk()).length === 0
  const inks = hasMagazine && paths.inks((await currentMagazine()).imprint)
  for (const font of PRELOADED_FONTS)
    preload(font, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' })
  return (
    <html lang={LANGUAGE}>
      <head>
        {/* Blocking and tiny: it sets the reader's scheme before the first paint, so that nothing flashes. */}
        <script src="/rivista.js" />
        {inks && <link rel="stylesheet" href={inks} precedence="inks" />}
      </head>
      <body>{children}</body>
    </html>
  )
}
