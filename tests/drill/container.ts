import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { freePort } from '../e2e/sites.ts'
import { command } from './bases.ts'
import { until } from './replica.ts'

const IMAGE = 'localhost/eppure:drill'

/** What stands beside the image: content as a folder or none, the cache as a volume that may be read only. */
export type Volumes = { readonly content?: string; readonly cache: string }

export type Container = {
  readonly origin: string
  /** The process, as this machine sees it. */
  readonly pid: number
  readonly said: () => string
  /** Runs a script with the image's Node, in the container. */
  readonly tries: (script: string) => string
  readonly isHealthy: () => boolean
  /** Ends it with TERM; gives after how many milliseconds it was gone, and its exit code. */
  readonly end: () => { readonly ms: number; readonly code: number }
}

/** As `deploy/compose.yaml` runs it, with limits of this machine: a container may not be given more than its maker has. */
const LOCKED = [
  '--read-only',
  '--read-only-tmpfs=false',
  '--tmpfs=/tmp',
  '--cap-drop=all',
  '--security-opt=no-new-privileges',
  '--memory=1g',
  '--ulimit=nofile=4096:4096',
  '--ulimit=nproc=4096:4096',
]

// Debian's crun does not run where both kinds of control groups are mounted.
const podman = (...parameters: readonly string[]): string =>
  command('podman', '--runtime=runc', ...parameters)

/** Builds the image. Processes of the build are on this machine's network. */
export function buildImage(root: string, build: string, run: string): void {
  podman(
    'build',
    '--quiet',
    '--format=docker',
    '--isolation=chroot',
    '--network=host',
    `--build-arg=BUILD_BASE=${build}`,
    `--build-arg=RUN_BASE=${run}`,
    '--file=deploy/Containerfile',
    `--tag=${IMAGE}`,
    root,
  )
}

/** The folder in which the files of the image lie, for as long as `look` takes. */
export function lookInside<T>(look: (folder: string) => T): T {
  try {
    return look(podman('image', 'mount', IMAGE))
  } finally {
    podman('image', 'unmount', IMAGE)
  }
}

const volumesOf = ({ content, cache }: Volumes): readonly string[] => [
  `--volume=${cache}`,
  ...(content ? [`--volume=${content}:/content:ro`] : []),
]

/** Runs it until it ends by itself, or for half a minute; gives its exit code and what it said. */
export function runToItsEnd(volumes: Volumes): { readonly code: number | null; readonly said: string } {
  const parameters = ['--runtime=runc', 'run', '--rm', ...LOCKED, ...volumesOf(volumes)]
  const site = '--env=SITE_URL=https://eppure.example'
  const { status, stdout, stderr } = spawnSync('podman', [...parameters, site, IMAGE], {
    encoding: 'utf8',
    timeout: 30_000,
  })
  return { code: status, said: `${stdout}${stderr}` }
}

/** Starts it, and waits until its health check says that it is ready. */
export async function startContainer(volumes: Volumes): Promise<Container> {
  const port = await freePort()
  const id = podman(
    'run',
    '--detach',
    ...LOCKED,
    ...volumesOf(volumes),
    '--env=SITE_URL=https://eppure.example',
    `--publish=127.0.0.1:${port}:3000`,
    IMAGE,
  )
  const isHealthy = (): boolean =>
    spawnSync('podman', ['--runtime=runc', 'healthcheck', 'run', id]).status === 0
  await until('the health check passes', async () => isHealthy(), 60_000).catch((error: Error) => {
    throw new Error(`${error.message}: ${podman('logs', id)}`)
  })
  return {
    origin: `http://127.0.0.1:${port}`,
    pid: Number(podman('inspect', '--format={{.State.Pid}}', id)),
    said() {
      const { stdout, stderr } = spawnSync('podman', ['logs', id], { encoding: 'utf8' })
      return stdout + stderr
    },
    tries: (script) => podman('exec', id, '/app/bin/node', '-e', script),
    isHealthy,
    end() {
      const began = performance.now()
      podman('stop', '--time=20', id)
      const ms = Math.round(performance.now() - began)
      const code = Number(podman('inspect', '--format={{.State.ExitCode}}', id))
      podman('rm', id)
      return { ms, code }
    },
  }
}

/** Takes a volume away that a drill made. */
export const removeVolume = (name: string): void => void podman('volume', 'rm', '--force', name)

/** A line of what Linux says of a process. */
export const statusOf = (pid: number, name: string): string =>
  new RegExp(`^${name}:\\s*(.*)$`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? ''
