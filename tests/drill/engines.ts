import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { ask } from './ask.ts'

/** A file server on a mirror. */
export type Engine = { readonly port: number; readonly pid: number; readonly stop: () => Promise<void> }

const LONGEST_START = 20_000
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'
const PROGRAMS = { nginx: '/usr/sbin/nginx', caddy: '/usr/bin/caddy' } as const

/** Whether Debian's nginx with its brotli module, and Caddy, are on this machine. */
export const isThere = (name: keyof typeof PROGRAMS): boolean =>
  existsSync(PROGRAMS[name]) && (name === 'caddy' || existsSync(BROTLI))

async function started(
  command: string,
  args: readonly string[],
  port: number,
  env: Readonly<Record<string, string>> = {},
): Promise<Engine> {
  const child = spawn(command, [...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...env },
  })
  const end = () => child.kill('SIGTERM')
  process.once('exit', end)
  child.once('exit', () => process.off('exit', end))
  const until = performance.now() + LONGEST_START
  while (
    !(await ask(port, '/salute.json').then(
      () => true,
      () => false,
    ))
  ) {
    if (child.exitCode !== null || performance.now() > until) throw new Error(`${command} does not answer`)
    await sleep(50)
  }
  const ended = once(child, 'exit')
  return {
    port,
    pid: child.pid ?? 0,
    stop: async () => {
      child.kill('SIGTERM')
      await ended
    },
  }
}

/** Starts nginx on a mirror; one worker, as it comes from Debian otherwise. */
export function startNginx(mirror: string, port: number): Promise<Engine> {
  const home = mkdtempSync(join(tmpdir(), 'eppure-nginx-'))
  writeFileSync(join(mirror, 'listen.nginx.conf'), `listen 127.0.0.1:${port};\n`)
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${home}/${name};`,
  )
  const config = `load_module ${BROTLI};
worker_processes 1;
pid ${home}/pid;
error_log ${home}/error.log warn;
daemon off;
events { worker_connections 512; }
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
  ${temporary.join('\n  ')}
  include ${mirror}/magazine.nginx.conf;
}
`
  writeFileSync(join(home, 'nginx.conf'), config)
  return started(PROGRAMS.nginx, ['-c', join(home, 'nginx.conf'), '-e', join(home, 'error.log')], port).catch(
    (error: Error) => {
      const log = join(home, 'error.log')
      throw new Error(`${error.message}: ${existsSync(log) ? readFileSync(log, 'utf8') : ''}`)
    },
  )
}

/** Starts Caddy on a mirror. */
export function startCaddy(mirror: string, port: number): Promise<Engine> {
  const home = mkdtempSync(join(tmpdir(), 'eppure-caddy-'))
  const config = `{
  admin off
  log default {
    output stderr
    level ERROR
  }
}
import ${mirror}/Caddyfile
`
  writeFileSync(join(home, 'Caddyfile'), config)
  const args = ['run', '--config', join(home, 'Caddyfile'), '--adapter', 'caddyfile']
  return started(PROGRAMS.caddy, args, port, {
    MAGAZINE_LISTEN: `http://127.0.0.1:${port}`,
    GOMAXPROCS: '1',
    XDG_DATA_HOME: home,
    XDG_CONFIG_HOME: home,
  })
}
