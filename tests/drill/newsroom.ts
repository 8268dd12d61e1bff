/**
 * `npm run drill:newsroom`: every record of the content, of the fixture and of a second magazine is opened in the newsroom, in
 * Chromium, and saved with one sign more in its title. Nothing else in the repository may change, to the byte: what the check said
 * of it before it says after.
 */
import { chromium, type Page } from '@playwright/test'
import { contentFolder } from '#lib/content/current.ts'
import { placeOf } from '#lib/content/file-place.ts'
import { findChromium } from '../chromium.ts'
import { signRecord } from '../newsroom/sign.ts'
import { type Newsroom, signIn, startNewsroom } from '../newsroom/writer.ts'

const FOLDERS = [contentFolder(), 'tests/fixtures/valid', 'tests/fixtures/granaio']

/** Opens and saves every record of a folder; gives what is otherwise than it should be. */
async function saveAll(page: Page, newsroom: Newsroom): Promise<readonly string[]> {
  const found: string[] = []
  const paths = [...newsroom.forge.files.keys()].map((path) => path.slice('content/'.length))
  await signIn(page, newsroom)
  for (const path of paths) {
    const { place } = placeOf(path)
    if (!path.endsWith('.md') || !('slug' in place)) continue
    const said = await signRecord(page, newsroom, place.kind, path).catch((error: Error) => [error.message])
    found.push(...said.map((line) => `${path}: ${line}`))
  }
  return found
}

const browser = await chromium.launch({ executablePath: findChromium() })
try {
  for (const folder of FOLDERS) {
    const newsroom = await startNewsroom(folder)
    const context = await browser.newContext({ locale: 'it-IT' })
    const began = performance.now()
    const found = await saveAll(await context.newPage(), newsroom)
    const seconds = ((performance.now() - began) / 1000).toFixed(0)
    console.log(
      `${folder}: ${newsroom.forge.commits.length} records saved in ${seconds} s, ${found.length} faults`,
    )
    for (const line of found) console.log(`  ${line}`)
    if (found.length > 0) process.exitCode = 1
    await context.close()
    await newsroom.stop()
  }
} finally {
  await browser.close()
}
