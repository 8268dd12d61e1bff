import { spawnSync } from 'node:child_process'
import { chromium } from '@playwright/test'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']

/** Started, not looked for: a downloaded Chromium without the libraries it needs is none. */
const starts = (path: string): boolean =>
  path !== '' && spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0

const onPath = (name: string): string => spawnSync('which', [name], { encoding: 'utf8' }).stdout?.trim() ?? ''

function present(): string | undefined {
  const known = [process.env.CHROME_PATH ?? '', chromium.executablePath()]
  return known.find(starts) ?? NAMES.map(onPath).find(starts)
}

function run(command: string, ...args: readonly string[]): boolean {
  console.log(`> ${command} ${args.join(' ')}`)
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0
}

/** Playwright installs what its Chromium needs only where it may. */
const withNeeds = process.getuid?.() === 0 ? ['--with-deps'] : []
const fromPlaywright = () => run('npx', 'playwright', 'install', ...withNeeds, 'chromium') && present()
const fromSystem = () => run('apt-get', 'update') && run('apt-get', 'install', '-y', 'chromium') && present()

/**
 * The path of a Chromium that starts: `CHROME_PATH`, Playwright's own, the system's; where there is none,
 * Playwright's download, else Debian's package. Throws one sentence when neither can be had.
 */
export function findChromium(): string {
  const path = present() || fromPlaywright() || fromSystem()
  if (path) return path
  throw new Error(
    'No Chromium: neither Playwright nor apt-get could install one. Install it by hand and set CHROME_PATH to its program.',
  )
}
