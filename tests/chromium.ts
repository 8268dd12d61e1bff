import { spawnSync } from 'node:child_process'
import { presentChromium } from '#lib/editor/chromium.ts'

function run(command: string, ...args: readonly string[]): boolean {
  console.log(`> ${command} ${args.join(' ')}`)
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0
}

/** Playwright installs what its Chromium needs only where it may. */
const withNeeds = process.getuid?.() === 0 ? ['--with-deps'] : []
const fromPlaywright = () =>
  run('npx', 'playwright', 'install', ...withNeeds, 'chromium') && presentChromium()
const fromSystem = () =>
  run('apt-get', 'update') && run('apt-get', 'install', '-y', 'chromium') && presentChromium()

/**
 * The path of a Chromium that starts; where there is none, Playwright's download, else Debian's package. Throws one sentence when
 * neither can be had.
 */
export function findChromium(): string {
  const path = presentChromium() || fromPlaywright() || fromSystem()
  if (path) return path
  throw new Error(
    'No Chromium: neither Playwright nor apt-get could install one. Install it by hand and set CHROME_PATH to its program.',
  )
}
