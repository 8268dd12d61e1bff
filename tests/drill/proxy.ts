import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { freePort } from '../e2e/sites.ts'
import { ROOT, until } from './replica.ts'

export type Proxy = { readonly origin: string; readonly pid: number; readonly stop: () => Promise<void> }

export const hasNginx = (): boolean => spawnSync('nginx', ['-v'], { stdio: 'ignore' }).status === 0

/**
 * nginx with the configuration that is shipped, in front of some ports: its places and names are replaced and TLS is left out. Unless
 * it is `keeping`, nothing is kept, so that every request reaches a replica. Lines `without` which it runs are left out.
 */
export async function startProxy(
  place: string,
  ports: readonly string[],
  { keeping = false, without }: { readonly keeping?: boolean; readonly without?: RegExp } = {},
): Promise<Proxy> {
  const port = await freePort()
  const folder = join(place, 'nginx')
  mkdirSync(join(folder, 'logs'), { recursive: true })
  const whole = readFileSync(join(ROOT, 'deploy/nginx/eppure.conf'), 'utf8')
  const shipped = without ? whole.replace(without, '') : whole
  const servers = ports.map((one) => `    server 127.0.0.1:${one} max_fails=0;`).join('\n')
  const ours = shipped
    .replace(/(?: +server 127[^\n]*\n)+/, `${servers}\n`)
    .replace(/ +listen 443[^\n]*\n +listen \[::\]:443[^\n]*\n/, `    listen 127.0.0.1:${port};\n`)
    .replace(/ +ssl_[^\n]*\n/g, '')
    .replace('/var/cache/nginx/eppure', join(folder, 'cache'))
    .replace('proxy_cache eppure;', keeping ? 'proxy_cache eppure;' : 'proxy_cache off;')
    .replace(/server \{\n +listen 80;[\s\S]*$/, '')
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  )
  const around = `user root;\npid ${folder}/pid;\nerror_log ${folder}/logs/error.log;\nworker_processes 1;\nevents {}\nhttp {\naccess_log off;\n${paths.join('\n')}\n${ours}\n}\n`
  writeFileSync(join(folder, 'nginx.conf'), around)
  const child = spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf'), '-g', 'daemon off;'], {
    stdio: 'ignore',
  })
  // A drill that is broken off leaves none behind.
  const end = () => child.kill('SIGQUIT')
  process.once('exit', end)
  const ended = once(child, 'exit')
  const origin = `http://127.0.0.1:${port}`
  await until('nginx answers', async () => (await fetch(origin)).status < 500)
  return {
    origin,
    pid: child.pid ?? 0,
    async stop() {
      end()
      await ended
      process.off('exit', end)
    },
  }
}
