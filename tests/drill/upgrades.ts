import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { appendFileSync, cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { startProxy } from './proxy.ts'
import { startReaders } from './readers.ts'
import { ROOT } from './replica.ts'
import { ADDRESSES, contentIn, type Drill, replicaOf, replicasOf } from './stage.ts'

const PARTS = [
  'app',
  'components',
  'lib',
  'public',
  '.next',
  'package.json',
  'package-lock.json',
  'next.config.ts',
]
const SETTINGS = ['postcss.config.mjs', 'tsconfig.json', 'tsconfig.build.json']

/** A copy of the code that can be built: packages by links to their files. */
function codeIn(place: string): string {
  const root = join(place, 'code')
  for (const part of [...PARTS, ...SETTINGS])
    cpSync(join(ROOT, part), join(root, part), { recursive: true, verbatimSymlinks: true })
  spawnSync('cp', ['-al', join(ROOT, 'node_modules'), join(root, 'node_modules')])
  rmSync(join(root, 'node_modules', '.cache'), { recursive: true, force: true })
  return root
}

async function sheetOf(origin: string): Promise<string> {
  const page = await (await fetch(origin)).text()
  return /\/_next\/static\/[^"]+\.css/.exec(page)?.[0] ?? ''
}

const engine: Drill = {
  name: 'engine upgrade: a build in the folder of three running replicas, then each restarted; the old sheet is asked for all along',
  async run(place) {
    const root = codeIn(place)
    const content = contentIn(place)
    const replicas = await replicasOf(place, content, { root })
    const proxy = await startProxy(
      place,
      replicas.map(({ port }) => port),
    )
    const old = await sheetOf(proxy.origin)
    const readers = startReaders(proxy.origin, [...ADDRESSES, old])
    appendFileSync(join(root, 'app', 'styles', 'inks.css'), '\n.drill { color: red; }\n')
    const build = spawn(process.execPath, ['lib/delivery/build.ts'], { cwd: root, stdio: 'ignore' })
    const [code] = await once(build, 'exit')
    const statuses: number[] = []
    const fresh = []
    for (const { port, end } of replicas) {
      await end('SIGTERM')
      fresh.push(await replicaOf(place, content, { root, port }))
      statuses.push((await fetch(`http://127.0.0.1:${port}${old}`)).status)
    }
    const now = await sheetOf(proxy.origin)
    const met = await readers.stop()
    await Promise.all([...fresh.map(({ end }) => end('SIGTERM')), proxy.stop()])
    const other = now === old ? 'THE SAME SHEET' : 'another sheet'
    return {
      met,
      seen: `the build ended with ${code}; ${other} afterwards, the old one answered ${statuses.join(', ')}`,
    }
  },
}

export const upgrades: readonly Drill[] = [engine]
