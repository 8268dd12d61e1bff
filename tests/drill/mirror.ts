/** `npm run drill`: the mirror under nginx and Caddy, as Debian has them; what is not on the machine is left out, and said. */

import { cores } from './cores.ts'
import { isThere } from './engines.ts'
import { fiftyReleases } from './fifty-releases.ts'
import { inStep } from './in-step.ts'
import { sameAnswers } from './same-answers.ts'
import type { Outcome } from './setting.ts'
import { speed } from './speed.ts'

const FAULTS_SHOWN = 20

const drills: Readonly<Record<string, () => Promise<readonly Outcome[]>>> = {
  content: () => sameAnswers('content'),
  fixture: () => sameAnswers('tests/fixtures/valid'),
  releases: async () => (isThere('nginx') ? [await fiftyReleases()] : []),
  'in-step': async () => [await inStep('content')],
  speed: async () => (isThere('nginx') ? speed('content') : []),
  cores: async () => (isThere('nginx') ? cores('content') : []),
}

for (const name of ['nginx', 'caddy'] as const) {
  if (!isThere(name)) console.log(`${name} is not on this machine: its drills are left out`)
}
const asked = process.argv.slice(2)
for (const [name, drill] of Object.entries(drills)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  for (const { name: what, figures, faults } of await drill()) {
    console.log(`${faults.length === 0 ? 'ok' : 'FAILED'}  ${what}: ${figures}`)
    for (const fault of faults.slice(0, FAULTS_SHOWN)) console.log(`    ${fault}`)
    if (faults.length > 0) process.exitCode = 1
  }
}
