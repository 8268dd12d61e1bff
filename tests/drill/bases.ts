import { spawnSync } from 'node:child_process'
import { dirname } from 'node:path'

/** Runs a program of the system; gives what it wrote. Throws with what it complained of. */
export function command(program: string, ...parameters: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(program, parameters, {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  if (status === 0) return stdout.trim()
  throw new Error(`${program} ${parameters.join(' ')}: ${error?.message ?? stderr.trim().slice(-2000)}`)
}

/** Debian's release of the public bases that `deploy/Containerfile` names. */
const RELEASE = 'bookworm'

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`

/** Debian's packages, with commands run on their folder (`$1`), as an image, unless it is there already. */
function debian(
  name: string,
  variant: 'extract' | 'minbase',
  packages: string,
  hooks: readonly string[],
  changes: readonly string[] = [],
): string {
  if (spawnSync('podman', ['image', 'exists', name]).status === 0) return name
  const wanted = ['--mode=root', `--variant=${variant}`, `--include=${packages}`]
  const made = ['mmdebstrap', '--quiet', ...wanted, ...hooks.map((hook) => `--customize-hook=${hook}`)]
  const taken = ['podman', 'import', '--quiet', ...changes.map((change) => `--change=${change}`), '-', name]
  const pipe = `${[...made, RELEASE, '-'].map(quoted).join(' ')} | ${taken.map(quoted).join(' ')}`
  command('bash', '-o', 'pipefail', '-c', pipe)
  return name
}

/** Certificates of this machine's network: the build asks the registry through it. They stay in the base of the build. */
const CERTIFICATES = process.env.NODE_EXTRA_CA_CERTS

/**
 * The two bases of the image. Where the public ones can be had, name them in BUILD_BASE and RUN_BASE; otherwise both are made of
 * Debian's packages: glibc and libstdc++ to run on, a small Debian with this Node and this npm to build on.
 */
export function bases(): { readonly build: string; readonly run: string } {
  const npm = dirname(dirname(process.env.npm_execpath ?? '/usr/lib/node_modules/npm/bin/npm-cli.js'))
  const tag = process.versions.node
  const own = [
    `mkdir -p "$1/usr/local/lib/node_modules"`,
    `cp ${quoted(process.execPath)} "$1/usr/local/bin/node"`,
    `cp -r ${quoted(npm)} "$1/usr/local/lib/node_modules/npm"`,
    `ln -s ../lib/node_modules/npm/bin/npm-cli.js "$1/usr/local/bin/npm"`,
    ...(CERTIFICATES ? [`cp ${quoted(CERTIFICATES)} "$1/usr/local/share/certificates.crt"`] : []),
  ]
  const change = CERTIFICATES ? ['ENV NODE_EXTRA_CA_CERTS=/usr/local/share/certificates.crt'] : []
  return {
    build:
      process.env.BUILD_BASE ??
      debian(`localhost/eppure-build-base:${tag}`, 'minbase', 'libstdc++6', own, change),
    run: process.env.RUN_BASE ?? debian('localhost/eppure-run-base:1', 'extract', 'libc6,libstdc++6', []),
  }
}
