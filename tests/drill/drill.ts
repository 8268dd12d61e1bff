/** `npm run drill`: what can go wrong is made to, with readers looking on; ends in `docs/drills.md`. With a word, only the drills whose name has it: their rows alone are written anew. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, release, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { buildIfNeeded } from '#lib/delivery/build.ts'
import { contents } from './contents.ts'
import { dictionaries } from './dictionary.ts'
import { mirrored } from './mirrored.ts'
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

const FILE = join(ROOT, 'docs', 'drills.md')
const drills = [...processes, ...contents, ...upgrades, ...mirrored, ...dictionaries]
/** The rows of the page as it is, and then as they come, by the names of their drills. */
const rows = new Map<string, string>(
  (existsSync(FILE) ? readFileSync(FILE, 'utf8') : '')
    .split('\n')
    .flatMap((line) =>
      line.startsWith('| ') ? [[line.split(' | ', 1)[0]?.slice(2) ?? '', line] as const] : [],
    ),
)
let failed = 0
for (const { name, run } of drills.filter((drill) => drill.name.includes(word))) {
  const place = mkdtempSync(join(tmpdir(), 'eppure-drill-'))
  try {
    const { met, seen } = await run(place)
    const faults = met.faults.length > 0 ? `; ${met.faults.join(', ')}` : ''
    rows.set(name, `| ${name} | ${met.sent} | ${met.failed} | ${met.gap} ms | ${seen}${faults} |`)
    failed += met.failed
  } catch (error) {
    failed += 1
    const reason = error instanceof Error ? error.message.replaceAll('\n', ' ') : error
    rows.set(name, `| ${name} | | did not end | | ${reason} |`)
  } finally {
    rmSync(place, { recursive: true, force: true, maxRetries: 3 })
  }
  console.log(rows.get(name))
}

const machine = `${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GB, Linux ${release()}, Node ${process.version}`
const text = `# Drills

What can go wrong was made to, with four readers who ask without a pause. An answer from 500 on, one that is cut off and none within ten seconds count as failed; the longest gap is the time in which nobody got an answer. Written by \`npm run drill\` on ${new Date().toISOString().slice(0, 10)}: ${machine}, shared with other work. Where three replicas stand behind nginx, it is Debian's, with \`deploy/nginx/eppure.conf\` and nothing kept.

| drill | requests | failed | longest gap | seen |
| --- | ---: | ---: | ---: | --- |
${drills.flatMap(({ name }) => rows.get(name) ?? []).join('\n')}
`
writeFileSync(FILE, text)
process.exitCode = failed > 0 ? 1 : 0
