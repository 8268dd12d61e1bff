import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writeConfigs } from '#lib/mirror/configs.ts'
import { editionOf } from '../delivery/support.ts'
import { emptyFolder } from './support.ts'

test.each([[['127.0.0.1:3000']], [['10.0.0.1:3000', '10.0.0.2:3000', '[::1]:3000']]])(
  'what only a server can say is asked of %j, of each at most once',
  async (servers) => {
    const root = emptyFolder()
    const { edition } = await editionOf({ '/guasto/assente': { body: '<h1>assente</h1>' } })
    await writeConfigs(root, edition, { url: 'https://eppure.example', fonts: '' }, servers)
    const nginx = readFileSync(join(root, 'magazine.nginx.conf'), 'utf8')
    expect([...nginx.matchAll(/^ +server (\S+) max_fails=0;$/gm)].map(([, server]) => server)).toEqual(
      servers,
    )
    const caddy = readFileSync(join(root, 'Caddyfile'), 'utf8')
    expect(caddy).toContain(`reverse_proxy ${servers.join(' ')} {`)
    expect(caddy.includes(`lb_retries ${servers.length - 1}`)).toBe(servers.length > 1)
  },
)
