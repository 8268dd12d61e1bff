import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { z } from 'zod'

/** `npm test`: every step in turn, stopping at the first that fails; the last line adds up the tests. */

type Counts = { readonly passed: number; readonly failed: number }
type Report = { readonly file: string; readonly counts: z.ZodType<Counts> }

const NONE: Counts = { passed: 0, failed: 0 }

const unit: Report = {
  file: 'test-results/unit.json',
  counts: z
    .object({ numPassedTests: z.number(), numFailedTests: z.number() })
    .transform((report) => ({ passed: report.numPassedTests, failed: report.numFailedTests })),
}

const e2e: Report = {
  file: 'test-results/e2e.json',
  counts: z
    .object({ stats: z.object({ expected: z.number(), unexpected: z.number() }) })
    .transform(({ stats }) => ({ passed: stats.expected, failed: stats.unexpected })),
}

type Step = {
  readonly script: string
  readonly report?: Report
  readonly environment?: Readonly<Record<string, string>>
}

/**
 * Cheapest first; the build begins with the check of the content: a wrong comma is said after a second, not after the browser
 * has gone through every page. The browser goes through the content as editors may change it (`tests/changed-content.ts`).
 */
const CHANGED = 'test-results/changed'
const STEPS: readonly Step[] = [
  { script: 'lint' },
  { script: 'types' },
  { script: 'knip' },
  { script: 'unit', report: unit },
  { script: 'build' },
  { script: 'changes' },
  { script: 'e2e', report: e2e, environment: { CONTENT_DIR: CHANGED } },
]

function countsOf(report: Report | undefined): Counts {
  return report && existsSync(report.file)
    ? report.counts.parse(JSON.parse(readFileSync(report.file, 'utf8')))
    : NONE
}

rmSync('test-results', { recursive: true, force: true })
let { passed, failed } = NONE
for (const { script, report, environment } of STEPS) {
  console.log(`\n== npm run ${script}`)
  const started = performance.now()
  const { status } = spawnSync('npm', ['run', '--silent', script], {
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  })
  const counts = countsOf(report)
  passed += counts.passed
  // A step that fails without a failed test (the compiler, a crash) counts as one.
  failed += status === 0 ? 0 : Math.max(1, counts.failed)
  console.log(
    `== ${script}: ${failed ? 'failed' : 'ok'}, ${((performance.now() - started) / 1000).toFixed(1)} s`,
  )
  if (failed) break
}
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed ? 1 : 0
