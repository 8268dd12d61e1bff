/** `npm run build`: lets Next build into a folder of its own. `npm start` builds only where there is none of the code at hand. */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { buildOf, freshBuild, settleBuild } from './builds.ts'
import { builtVersion } from './code-version.ts'

const NEXT = 'node_modules/next/dist/bin/next'

/** Gives how it ended: an exit code, or the signal that ended it. It does not outlive this process. */
function runNext(root: string, folder: string): Promise<number | string | null> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, NEXT), 'build'], {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, NODE_ENV: 'production', NEXT_DIST_DIR: folder },
    })
    const end = (): boolean => child.kill()
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, end)
    child.on('error', reject)
    child.on('exit', (code, signal) => {
      for (const name of ['SIGTERM', 'SIGINT'] as const) process.off(name, end)
      resolve(code ?? signal)
    })
  })
}

/** Without it Next would install packages by itself, and change the lockfile of a production machine. */
const COMPILER = 'node_modules/typescript/package.json'

/**
 * Builds, and gives the folder of the build, relative to the root; throws if the packages for it are not there, or if Next's build
 * fails, which has then said why.
 */
export async function build(root: string): Promise<string> {
  if (!existsSync(join(root, COMPILER))) {
    throw new Error(
      'mancano i pacchetti di sviluppo: «npm ci» senza «--omit=dev», o una cartella già costruita',
    )
  }
  const version = await builtVersion(root)
  const folder = freshBuild(Date.now())
  const end = await runNext(root, folder)
  if (end !== 0) throw new Error(`next build: ${end}`)
  await settleBuild(root, folder, version, Date.now())
  return folder
}

/** Builds if no build at hand is of this code and ended well; gives the folder of the build, relative to the root. */
export async function buildIfNeeded(root: string): Promise<string> {
  // An artefact has no sources, and the one build that was made of them.
  if (!existsSync(join(root, 'app'))) return (await buildOf(root)) ?? (await build(root))
  return (await buildOf(root, await builtVersion(root))) ?? (await build(root))
}

if (import.meta.main) await build(process.cwd())
