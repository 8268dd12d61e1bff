import { spawnSync } from 'node:child_process'
import { chromium } from '@playwright/test'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']

/** Started, not looked for: a downloaded Chromium without the libraries it needs is none. */
const starts = (path: string): boolean =>
  path !== '' && spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0

const onPath = (name: string): string => spawnSync('which', [name], { encoding: 'utf8' }).stdout?.trim() ?? ''

/** The path of a Chromium of this machine that starts: `CHROME_PATH`, Playwright's own, the system's. Undefined where there is none. */
export function presentChromium(): string | undefined {
  const known = [process.env.CHROME_PATH ?? '', chromium.executablePath()]
  return known.find(starts) ?? NAMES.map(onPath).find(starts)
}
