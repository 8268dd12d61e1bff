/** `npm run drill`: what can go wrong is made to, with readers looking on; ends in `docs/drills.md`. With a word, only the drills whose name has it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, release, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { buildIfNeeded } from '#lib/delivery/build.ts'
import { contents } from './contents.ts'
import { processes } from './processes.ts'
import { hasNginx } from './proxy.ts'
import { ROOT } from './replica.ts'
import { upgrades } from './upgrades.ts'

const word = process.argv[2] ?? ''
if (!hasNginx()) {
  console.error('Serve nginx: apt-get install nginx-light')
  process.exit(1)
}
await buildIfNeeded(ROOT)

const rows: string[] = []
let failed = 0
for (const { name, run } of [...processes, ...contents, ...upgrades].filter((drill) =>
  drill.name.includes(word),
)) {
  const place = mkdtempSync(join(tmpdir(), 'eppure-drill-'))
  try {
    const { met, seen } = await run(place)
    const faults = met.faults.length > 0 ? `; ${met.faults.join(', ')}` : ''
    rows.push(`| ${name} | ${met.sent} | ${met.failed} | ${met.gap} ms | ${seen}${faults} |`)
    failed += met.failed
  } catch (error) {
    failed += 1
    rows.push(
      `| ${name} | | did not end | | ${error instanceof Error ? error.message.replaceAll('\n', ' ') : error} |`,
    )
  } finally {
    rmSync(place, { recursive: true, force: true, maxRetries: 3 })
  }
  console.log(rows.at(-1))
}

const machine = `${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GB, Linux ${release()}, Node ${process.version}`
const text = `# Drills

What can go wrong was made to, with four readers who ask without a pause. An answer from 500 on, one that is cut off and none within ten seconds count as failed; the longest gap is the time in which nobody got an answer. Written by \`npm run drill\` on ${new Date().toISOString().slice(0, 10)}: ${machine}, shared with other work. Where two replicas stand behind nginx, it is Debian's, with \`deploy/nginx/eppure.conf\` and nothing kept.

| drill | requests | failed | longest gap | seen |
| --- | ---: | ---: | ---: | --- |
${rows.join('\n')}
`
if (word === '') writeFileSync(join(ROOT, 'docs', 'drills.md'), text)
process.exitCode = failed > 0 ? 1 : 0
