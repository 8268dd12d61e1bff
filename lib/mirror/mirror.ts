/** `npm run mirror`: the magazine as files, for nginx and Caddy. */
import { join, resolve } from 'node:path'
import { CACHE } from '#lib/content/kept.ts'
import { createLoader } from '#lib/content/loader.ts'
import { parseInParallel } from '#lib/content/parallel.ts'
import { parseOnce } from '#lib/content/parse-cache.ts'
import { printProblems } from '#lib/content/report.ts'
import { snapshotOf } from '#lib/content/snapshot.ts'
import { buildIfNeeded } from '#lib/delivery/build.ts'
import { openShelf } from '#lib/delivery/disk-shelf.ts'
import { openEdition } from '#lib/delivery/edition.ts'
import { builtFiles } from '#lib/delivery/lookup.ts'
import { startNext } from '#lib/delivery/next.ts'
import { openPress } from '#lib/delivery/press.ts'
import { LIMITS } from '#lib/delivery/render.ts'
import { scopeOf } from '#lib/delivery/scope.ts'
import { readSettings } from '#lib/delivery/settings.ts'
import { flagsOrEnd } from '#lib/editor/flags.ts'
import { everything } from './addresses.ts'
import { houseOf } from './classes.ts'
import { writeConfigs } from './configs.ts'
import { createPlacer } from './place.ts'
import { writeRelease } from './write.ts'

const AT_ONCE = 6
/** Milliseconds for one page. */
const PATIENCE = 120_000
const ROOT = join(import.meta.dirname, '..', '..')

const flag = flagsOrEnd({
  form: 'npm run mirror -- --to cartella [--content content] [--server 127.0.0.1:3000]',
  about:
    'Scrive ogni indirizzo della rivista come file, già compresso, con le impostazioni con cui nginx e Caddy rispondono come il server; --server è dove sta il server, per quel che solo lui può dire.',
  flags: { to: '', content: process.env.CONTENT_DIR || 'content', server: '127.0.0.1:3000' },
})

function stop(text: string): never {
  console.error(text)
  process.exit(1)
}

if (flag('to') === '') stop('Manca la cartella: scrivi «npm run mirror -- --to cartella».')
const began = performance.now()
const root = resolve(flag('to'))
const folder = flag('content')
const settings = readSettings(process.env)
const { catalogue, problems } = await createLoader(folder, parseOnce(parseInParallel)).load()
if (!catalogue) stop(printProblems(problems, folder))

// Next and React look at it when they are loaded; pages read the images of this folder.
Object.assign(process.env, { NODE_ENV: 'production', CONTENT_DIR: folder })
await buildIfNeeded(ROOT)
const scope = await scopeOf(ROOT, settings.url)
const built = await builtFiles(ROOT)
const press = await openPress({
  root: ROOT,
  built,
  settings,
  shelf: openShelf(join(CACHE, 'documents'), scope, settings.shelfBytes),
  startRenderer: startNext,
  // Nobody waits: a busy machine takes its time.
  limits: { ...LIMITS, time: PATIENCE, stuck: PATIENCE },
  report: (key, error) => console.error(`${key}: ${error instanceof Error ? error.message : String(error)}`),
})
const edition = await openEdition(snapshotOf(catalogue, { now: Date.now(), preview: false }), press)
const house = await houseOf(edition, settings.url)
const survey = everything(edition, built)
const { release, addresses, written, kept, left } = await writeRelease({
  ...{ root, edition, survey, scope },
  placer: (between) => createPlacer(edition, house, between),
  atOnce: AT_ONCE,
  proves: true,
})
await writeConfigs(root, edition, house, flag('server'))
const seconds = ((performance.now() - began) / 1000).toFixed(1)
console.log(
  `${release}: ${addresses} indirizzi in ${seconds} s; ${written.length} scritti, ${kept} come prima.`,
)
if (left.length > 0) console.log(`Restano al server: ${left.join(' ')}`)
process.exit(0)
