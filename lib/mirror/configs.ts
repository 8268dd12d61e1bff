import { rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Edition } from '#lib/delivery/edition.ts'
import { CADDY_PAGE, caddyConfig } from './caddy.ts'
import type { House } from './classes.ts'
import { facesOf } from './faces.ts'
import { NGINX_PAGE, nginxConfig } from './nginx.ts'

/** Where nginx listens: whoever runs it writes certificates and names there, and it stays as it is. */
const LISTEN = 'listen.nginx.conf'
const LISTEN_TEXT = `# Scritto una volta sola: porte, nomi e certificati si cambiano qui.
listen 8080;
listen [::]:8080;
`

async function put(path: string, text: string): Promise<void> {
  await writeFile(`${path}.${process.pid}`, text)
  await rename(`${path}.${process.pid}`, path)
}

/** Writes the configurations of nginx and Caddy beside the releases. */
export async function writeConfigs(
  root: string,
  edition: Edition,
  house: House,
  servers: readonly string[],
): Promise<void> {
  await writeFile(join(root, LISTEN), LISTEN_TEXT, { flag: 'wx' }).catch(() => undefined)
  const nginx = await facesOf(edition, house, NGINX_PAGE)
  await put(join(root, 'magazine.nginx.conf'), nginxConfig(nginx, root, servers, LISTEN))
  const caddy = await facesOf(edition, house, CADDY_PAGE)
  await put(join(root, 'Caddyfile'), caddyConfig(caddy, root, servers))
}
