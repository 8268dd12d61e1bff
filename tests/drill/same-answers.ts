import { join } from 'node:path'
import { imageAddresses } from '#lib/mirror/addresses.ts'
import { readContents } from '#lib/mirror/record.ts'
import { addressesOf } from '#lib/view/addresses.ts'
import { recordsOf } from '../e2e/records.ts'
import { ask, CODINGS } from './ask.ts'
import { isThere, startCaddy, startNginx } from './engines.ts'
import { compare, type Difference } from './parity.ts'
import { emptyFolder, freePort, mirror, type Outcome, portOf, startServer } from './setting.ts'

/** No address of the magazine, or one in another spelling: the answer is the server's, and must be through the mirror, too. */
const OTHERS = [
  '/nessuno',
  '/index',
  '/index.html',
  '/@',
  '/.html',
  '/articoli/',
  '//articoli',
  '/articoli//x',
  '/%61rticoli',
  '/ARTICOLI',
  '/articoli.html',
  '/articoli/../articoli',
  '/articoli/./x',
  '/articoli?da=qui',
  '/feed.xml.gz',
  '/feed.xml/',
  '/feed',
  '/rss.xml',
  '/mirror.json',
  '/moved.nginx.conf',
  '/pages/articoli.html',
  '/files/feed.xml',
  '/notices/away.html',
  '/temi/a%2Bb',
  '/%ff',
  '/*',
  '/cerca',
  '/cerca?q=caldo',
] as const

/** What nginx refuses by itself, in our words; Caddy says it in its own. */
const MALFORMED = ['/%', '/%00', '/%2e%2e/x', '/..%2f'] as const

/** With the server down: what still is there, and what says that only the server could have said it. */
const ALONE: readonly (readonly [string, number, method?: 'POST'])[] = [
  ['/', 200],
  ['/feed.xml', 200],
  ['/salute.json', 200],
  ['/feed', 308],
  ['/nessuno', 404],
  ['/cerca?q=caldo', 503],
  ['/salute', 503],
  ['/temi/nessuno+nessuno', 503],
  ['/aggiorna', 503, 'POST'],
  ['/proponi/errore', 503, 'POST'],
  ['/', 503, 'POST'],
  ['/feed.xml', 503, 'POST'],
  ['/salute.json', 503, 'POST'],
  ['/magazine-away', 404],
]

const asText = ({ at, what, ours, theirs }: Difference): string =>
  `${at}: ${what} is ${JSON.stringify(theirs)}, on the server ${JSON.stringify(ours)}`

async function whenAlone(port: number): Promise<readonly string[]> {
  const faults: string[] = []
  for (const [target, status, method] of ALONE) {
    const { status: got, body } = await ask(port, target, {}, method)
    if (got !== status)
      faults.push(`${method ?? 'GET'} ${target} answers ${got} without the server, not ${status}`)
    if (status >= 400 && !body.includes('</html>')) faults.push(`${target}: no whole page`)
  }
  return faults
}

/** Every address of a magazine, through nginx and Caddy on its mirror, compared with the server in every coding. */
export async function sameAnswers(content: string): Promise<readonly Outcome[]> {
  const root = emptyFolder()
  const server = await startServer(content)
  await mirror(content, root, portOf(server))
  const written = await readContents(join(root, 'current'))
  const records = await recordsOf(content)
  const addresses = new Set([
    ...addressesOf(records.magazine),
    ...imageAddresses(records),
    ...(written?.entries.keys() ?? []),
  ])
  const outcomes: Outcome[] = []
  for (const [name, start] of [
    ['nginx', startNginx],
    ['caddy', startCaddy],
  ] as const) {
    if (!isThere(name)) continue
    const engine = await start(root, await freePort())
    const rounds = [
      await compare(portOf(server), engine.port, [...addresses, ...OTHERS], CODINGS),
      await compare(portOf(server), engine.port, name === 'nginx' ? MALFORMED : []),
      await compare(portOf(server), engine.port, [...addresses], ['br'], 'HEAD'),
      await compare(portOf(server), engine.port, ['/', '/feed.xml', '/nessuno'], ['br'], 'POST'),
    ]
    const found = rounds.flatMap((round) => round.found)
    const asked = rounds.reduce((sum, round) => sum + round.asked, 0)
    outcomes.push({
      name: `${name} answers as the server does (${content})`,
      figures: `${addresses.size} addresses, ${asked} comparisons, ${found.length} differences`,
      faults: found.map(asText),
    })
    await engine.stop()
  }
  await server.stop()
  for (const [name, start] of [
    ['nginx', startNginx],
    ['caddy', startCaddy],
  ] as const) {
    if (!isThere(name)) continue
    const engine = await start(root, await freePort())
    outcomes.push({
      name: `${name} goes on without the server (${content})`,
      figures: `${ALONE.length} addresses`,
      faults: await whenAlone(engine.port),
    })
    await engine.stop()
  }
  return outcomes
}
