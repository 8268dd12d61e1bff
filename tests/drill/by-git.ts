import { execFileSync } from 'node:child_process'
import { createHmac } from 'node:crypto'
import { readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { startReaders } from './readers.ts'
import { until } from './replica.ts'
import { ADDRESSES, articleIn, contentIn, type Drill, edit, replicaOf, swapped, write } from './stage.ts'

/** Milliseconds that the remote is gone. */
const AWAY = 1000
const SECRET = 'una-parola-lunga-di-prova'
const PUSHES = 50

/** Content that is pulled, as a signed hook says. */
export const remote: Drill = {
  name: `content by Git: ${PUSHES} pushes with signed hooks, forged hooks, a broken push, the remote gone and back`,
  async run(place) {
    const store = join(place, 'remote')
    contentIn(store)
    const git = (...parameters: readonly string[]) =>
      execFileSync(
        'git',
        ['-C', store, '-c', 'user.name=x', '-c', 'user.email=x@example.org', ...parameters],
        { stdio: 'ignore' },
      )
    const push = () => git('commit', '-qam', 'x')
    git('init', '-q')
    git('add', '-A')
    push()
    const replica = await replicaOf(place, '', { environment: { CONTENT_REPO: store, HOOK_SECRET: SECRET } })
    const readers = startReaders(replica.origin, ADDRESSES)
    const hook = async (secret: string) => {
      const signature = createHmac('sha256', secret).update('{}').digest('hex')
      const headers = { 'x-hub-signature-256': `sha256=${signature}` }
      return (await fetch(`${replica.admin}/aggiorna`, { method: 'POST', body: '{}', headers })).status
    }
    const article = articleIn(join(store, 'content'))
    const text = readFileSync(article, 'utf8')
    const { snapshot } = await replica.health()
    edit(article, 'una')
    push()
    const forged = new Set(await Promise.all(Array.from({ length: 20 }, () => hook('un-altro-segreto'))))
    const untouched = (await replica.health()).snapshot === snapshot
    const times: number[] = []
    for (let n = 0, before = snapshot; n < PUSHES; n += 1) {
      await hook(SECRET)
      times.push(await swapped(replica, before))
      before = (await replica.health()).snapshot
      if (n < PUSHES - 1) {
        edit(article, n % 2 === 0 ? 'due' : 'una')
        push()
      }
    }
    const live = times.toSorted((a, b) => a - b)
    write(article, text.replace(/^title:/m, 'titolo:'))
    push()
    await hook(SECRET)
    const said = await until('it is said', async () => (await replica.health()).status === 'behind')
    renameSync(store, `${store}.via`)
    await hook(SECRET)
    await sleep(AWAY)
    renameSync(`${store}.via`, store)
    write(article, text)
    push()
    await hook(SECRET)
    const mended = await until('it is mended', async () => (await replica.health()).status === 'ok')
    const met = await readers.stop()
    await replica.end('SIGTERM')
    const refused = untouched && [...forged].join() === '401' ? 'forged hooks refused' : 'FORGED HOOKS TAKEN'
    return {
      met,
      seen: `live ${live[PUSHES / 2]} ms after the hook in the middle, ${live.at(-1)} ms at the latest, ${refused}, the fault said after ${said} ms, mended after ${mended} ms`,
    }
  },
}
