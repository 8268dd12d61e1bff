import type { NextConfig } from 'next'
import { ICON_PATHS } from './lib/model/icons.ts'

// Next reads it after this file; a magazine without third parties does not report its builds to one.
process.env.NEXT_TELEMETRY_DISABLED = '1'

// Delivery says where its build lies (lib/delivery/builds.ts); without it, as in development, Next's own folder.
const build = process.env.NEXT_DIST_DIR

const config: NextConfig = {
  ...(build && { distDir: build }),
  poweredByHeader: false,
  // Next would otherwise stream metadata into the body for most readers; a document has it in the head.
  htmlLimitedBots: /.*/,
  // Delivery compresses each document once; Next must not do it again on the way.
  compress: false,
  // A folder of `app` cannot be called `[slug].md`, and one route makes the feeds of all kinds of pages.
  rewrites: async () => [
    { source: '/articoli/:slug([a-z0-9-]+).md', destination: '/articoli/:slug/testo' },
    ...ICON_PATHS.map((path) => ({ source: path, destination: `/icone${path}` })),
    {
      source: '/numeri/:slug([a-z0-9-]+)/:file([a-z0-9-]+).:format(epub|pdf)',
      destination: '/numeri/:slug/:format',
    },
    {
      source: '/numeri/:slug([a-z0-9-]+)/lettera.:format(html|txt)',
      destination: '/numeri/:slug/lettera/:format',
    },
    { source: '/.well-known/security.txt', destination: '/security.txt' },
    {
      source: '/:folder(numeri|temi|rubriche|autori)/:slug/feed.:format(xml|json)',
      destination: '/feed/:folder/:slug/:format',
    },
  ],
  // Where readers and programs look without having been told.
  redirects: async () => [
    { source: '/feed', destination: '/feed.xml', permanent: true },
    { source: '/opds', destination: '/opds.xml', permanent: true },
    { source: '/rss.xml', destination: '/feed.xml', permanent: true },
  ],
  // `npm run types` checks the whole project with one compiler; a build need not do it again. It would also write its folder
  // into the project's settings, which it leaves alone in a file that extends others.
  typescript: { ignoreBuildErrors: true, ...(build && { tsconfigPath: 'tsconfig.build.json' }) },
}

export default config
