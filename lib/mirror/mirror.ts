/** `npm run mirror`: the magazine as files, for nginx and Caddy. */
import { join, resolve } from 'node:path'
import { CACHE } from '#lib/content/machine-cache.ts'
import { buildIfNeeded } from '#lib/delivery/build.ts'
import { flagsOrEnd } from '#lib/editor/flags.ts'
import { siteUrl } from '#lib/site.ts'
import { renderAhead } from './ahead.ts'
import { writeConfigs } from './configs.ts'
import { openMagazine } from './open.ts'
import { createPlacer } from './place.ts'
import { readContents } from './record.ts'
import { openReleases } from './releases.ts'
import { rootFault } from './root-fault.ts'
import { writeRelease } from './write.ts'

/** As many as the lines of renders have at once, and some that are compressed and written meanwhile. */
const AT_ONCE = 6
/** Addresses that are named one by one. */
const NAMED = 5
const ROOT = join(import.meta.dirname, '..', '..')

const flag = flagsOrEnd({
  form: 'npm run mirror -- --to cartella [--content content] [--server 127.0.0.1:3000]',
  about:
    'Scrive ogni indirizzo della rivista come file, già compresso, con le impostazioni con cui nginx e Caddy rispondono come il server; --server è dove sta il server, per quel che solo lui può dire; se sono più d’uno, divisi da virgole.',
  flags: { to: '', content: process.env.CONTENT_DIR || 'content', server: '127.0.0.1:3000' },
})

function stop(text: string): never {
  console.error(text)
  process.exit(1)
}

if (flag('to') === '') stop('Manca la cartella: scrivi «npm run mirror -- --to cartella».')
const began = performance.now()
const root = resolve(flag('to'))
const fault = rootFault('--to', flag('to'), { content: flag('content'), cache: CACHE })
if (fault) stop(fault)
if (!process.env.SITE_URL?.trim()) {
  console.error(`SITE_URL non è impostata: gli indirizzi assoluti del riflesso cominciano con ${siteUrl()}.`)
}
const build = await buildIfNeeded(ROOT).catch((error: Error) =>
  stop(`La costruzione non è riuscita (${error.message}).`),
)
const code = { root: ROOT, build }
const { edition, survey, scope, house } = await openMagazine(flag('content'), code).catch((error: Error) =>
  stop(error.message),
)
const current = await openReleases(root).current()
const held = current === undefined ? undefined : await readContents(current)
if (held?.scope !== scope) renderAhead(flag('content'), code)

const { release, addresses, written, kept, left } = await writeRelease({
  ...{ root, edition, survey, scope },
  placer: (between) => createPlacer(edition, house, between),
  atOnce: AT_ONCE,
  proves: true,
}).catch((error: Error) => stop(`Il riflesso resta com’era: ${error.message}`))
await writeConfigs(root, edition, house, flag('server').split(','))
const seconds = ((performance.now() - began) / 1000).toFixed(1)
console.log(
  `${release}: ${addresses} indirizzi in ${seconds} s; ${written.length} scritti, ${kept} come prima.`,
)
if (left.length > 0) {
  const more = left.length > NAMED ? ' …' : ''
  console.log(`Restano al server (${left.length}): ${left.slice(0, NAMED).join(' ')}${more}`)
}
process.exit(0)
