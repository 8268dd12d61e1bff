import { spawnSync } from 'node:child_process'
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createLoader } from '#lib/content/loader.ts'
import { type Change, EVERY_DAY } from './changes/changes.ts'
import type { Files } from './changes/files.ts'
import { FOUND } from './changes/found.ts'

/**
 * `node tests/changed-content.ts <folder> [change …]` writes a copy of `content/` on which editors have been at work: with
 * all the changes of `tests/changes`, or with those that are named. Each of them alone must pass the check, and so must
 * all of them together. `npm test` has the end-to-end suites crawl this copy: what the check lets through must leave them green.
 * The unit suites read no content at all (`tests/without-content.ts`).
 */
const CONTENT = 'content'
/** New names come last: see there. */
const CHANGES = [...FOUND, ...EVERY_DAY]

const [target = '', ...names] = process.argv.slice(2)
const unknown = names.filter((name) => CHANGES.every((change) => change.name !== name))
if (target === '' || unknown.length > 0) {
  console.error(
    `node tests/changed-content.ts <folder> [change …]: ${CHANGES.map(({ name }) => name).join(', ')}`,
  )
  process.exit(2)
}

const { catalogue: magazine } = await createLoader(CONTENT).load()
if (!magazine) throw new Error('content/ does not pass the check')
const texts: Files = new Map(
  globSync('**/*.md', { cwd: CONTENT }).map((path) => [path, readFileSync(join(CONTENT, path), 'utf8')]),
)

/** Writes the content as some changes leave it into a folder, and asks the check about it. Throws what it says against it. */
function write(folder: string, changes: readonly Change[], changed: Files): void {
  rmSync(folder, { recursive: true, force: true })
  cpSync(CONTENT, folder, { recursive: true })
  for (const path of texts.keys()) if (!changed.has(path)) rmSync(join(folder, path))
  for (const [path, text] of changed) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const { status, stderr } = spawnSync('npm', ['run', '--silent', 'check'], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: folder },
  })
  if (status !== 0) throw new Error(`${changes.map(({ name }) => name).join(', ')}:\n${stderr}`)
}

const wanted = names.length > 0 ? CHANGES.filter(({ name }) => names.includes(name)) : CHANGES
const alone = mkdtempSync(join(tmpdir(), 'eppure-'))
for (const change of wanted) write(alone, [change], change.make(texts, magazine))
rmSync(alone, { recursive: true })
write(
  target,
  wanted,
  wanted.reduce((files, { make }) => make(files, magazine), texts),
)
console.log(`${wanted.length} changes: ${target}`)
