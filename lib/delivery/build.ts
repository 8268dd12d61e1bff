/**
 * `npm run build`: lets Next build, and notes for which code. `npm start` builds only when that note is not about the
 * code at hand.
 */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { builtVersion } from './code-version.ts'

/** Next empties its folder when a build begins, so the note is there only after one that ended well. */
const NOTE = '.next/code-version'
const NEXT = 'node_modules/next/dist/bin/next'

/** Gives how it ended: an exit code, or the signal that ended it. */
function runNext(root: string): Promise<number | string | null> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, NEXT), 'build'], {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, NODE_ENV: 'production' },
    })
    child.on('error', reject)
    child.on('exit', (code, signal) => resolve(code ?? signal))
  })
}

/** Without it Next would install packages by itself, and change the lockfile of a production machine. */
const COMPILER = 'node_modules/typescript/package.json'

/** Builds; throws if the packages for it are not there, or if Next's build fails, which has then said why. */
export async function build(root: string): Promise<void> {
  if (!existsSync(join(root, COMPILER))) {
    throw new Error(
      'mancano i pacchetti di sviluppo: «npm ci» senza «--omit=dev», o una cartella già costruita',
    )
  }
  const version = await builtVersion(root)
  const end = await runNext(root)
  if (end !== 0) throw new Error(`next build: ${end}`)
  await writeFile(join(root, NOTE), version)
}

/** Builds if the build at hand is not of this code, or never ended. */
export async function buildIfNeeded(root: string): Promise<void> {
  const built = await readFile(join(root, NOTE), 'utf8').catch(() => '')
  if (built !== (await builtVersion(root))) await build(root)
}

if (import.meta.main) await build(process.cwd())
