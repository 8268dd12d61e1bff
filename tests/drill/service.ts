/** `npm run drill:service`: what systemd and Prometheus say of `deploy/` and of a running magazine, and what its numbers cost. Needs systemd and prometheus of Debian. */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { createTally } from '#lib/delivery/tally.ts'
import type { Running } from '../bench/processes.ts'
import { ROOT } from './replica.ts'
import { freePort, type Outcome, startServer } from './setting.ts'
import { ADDRESSES } from './stage.ts'

const SERVICE = 'deploy/systemd/eppure.service'
/** Of ten, which is a service that may do all. */
const MOST_EXPOSED = 1.5
const SECONDS = 15
const COUNTED = 5_000_000
/** More than any page is answered from memory. */
const REQUESTS_OF_CORE = 40_000
/** Of a core. */
const MOST_COST = 0.02

type Said = { readonly ended: number | null; readonly text: string }

function run(program: string, parameters: readonly string[], input = ''): Said {
  const { status, stdout, stderr, error } = spawnSync(program, parameters, {
    input,
    encoding: 'utf8',
    cwd: ROOT,
  })
  return { ended: status, text: error?.message ?? `${stdout}${stderr}`.trim() }
}

/** An outcome that is good if a program ended well. */
const passes = (name: string, { ended, text }: Said): Outcome => ({
  name,
  figures: text.split('\n').at(-1)?.trim() ?? '',
  faults: ended === 0 ? [] : [text],
})

function units(): readonly Outcome[] {
  const verified = run('systemd-analyze', ['verify', SERVICE, 'deploy/systemd/eppure.socket'])
  const { text } = run('systemd-analyze', ['security', '--offline=true', '--no-pager', SERVICE])
  const exposed = Number(/Overall exposure level for \S+: ([\d.]+)/.exec(text)?.[1])
  return [
    { name: 'systemd-analyze verify', figures: '', faults: verified.text === '' ? [] : [verified.text] },
    {
      name: 'systemd-analyze security',
      figures: `${exposed}, at most ${MOST_EXPOSED}`,
      faults: exposed <= MOST_EXPOSED ? [] : [text],
    },
  ]
}

const alerts = (): readonly Outcome[] => [
  passes(
    'promtool check rules',
    run('promtool', ['check', 'rules', 'deploy/prometheus/magazine.rules.yaml']),
  ),
  passes('promtool test rules', run('promtool', ['test', 'rules', 'tests/drill/alerts.test.yaml'])),
]

/** What a process has taken of the processor, in seconds: of its threads, to the nanosecond. Only Linux tells. */
const takenBy = (pid: number): number =>
  readdirSync(`/proc/${pid}/task`).reduce(
    (sum, thread) =>
      sum + Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]) / 1e9,
    0,
  )

/** Nanoseconds in which a request is counted. */
function countedIn(): number {
  const tally = createTally()
  const began = performance.now()
  for (let n = 0; n < COUNTED; n += 1) tally.request(200, n % 40)
  return ((performance.now() - began) * 1e6) / COUNTED
}

/**
 * What the numbers take of a core: of a process that is read every second, and does nothing else, more than of one that has no
 * listener for operators; and the counting, for as many requests as a core answers. Not by asking both for pages in turns: with
 * `wrk` two equal processes differ by a tenth on a machine that does other work, five times as much as is looked for.
 */
async function cost(told: Running, untold: Running, metrics: () => Promise<string>): Promise<Outcome> {
  await Promise.all([told.settled(), untold.settled()])
  const before = [takenBy(told.pid), takenBy(untold.pid)] as const
  for (let n = 0; n < SECONDS; n += 1) {
    await metrics()
    await sleep(1000)
  }
  const reading = (takenBy(told.pid) - before[0] - (takenBy(untold.pid) - before[1])) / SECONDS
  const counting = (countedIn() * REQUESTS_OF_CORE) / 1e9
  const percent = (part: number): string => `${(100 * part).toFixed(2)} %`
  return {
    name: 'what the numbers take of a core',
    figures: `${percent(reading)} for being read every second, ${percent(counting)} for counting ${REQUESTS_OF_CORE} requests; at most ${percent(MOST_COST)}`,
    faults: reading + counting <= MOST_COST ? [] : ['more than that'],
  }
}

/** The numbers of a magazine that has answered, and failed to find, and searched. */
async function numbers(): Promise<readonly Outcome[]> {
  const admin = await freePort()
  const [told, untold] = [
    await startServer('content', { ADMIN_PORT: String(admin) }),
    await startServer('content', { ADMIN_PORT: '' }),
  ]
  const metrics = async () => (await fetch(`http://127.0.0.1:${admin}/metrics`)).text()
  for (const address of [...ADDRESSES, '/nessuno']) await fetch(told.origin + address)
  const checked = run('promtool', ['check', 'metrics'], await metrics())
  const outcomes: Outcome[] = [passes('promtool check metrics', checked)]
  outcomes.push(await cost(told, untold, metrics))
  await Promise.all([told.stop(), untold.stop()])
  return outcomes
}

for (const { name, figures, faults } of [...units(), ...alerts(), ...(await numbers())]) {
  console.log(`${faults.length === 0 ? 'ok' : 'FAILED'}  ${name}${figures === '' ? '' : `: ${figures}`}`)
  for (const fault of faults) console.log(`    ${fault}`)
  if (faults.length > 0) process.exitCode = 1
}
