import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { promisify } from 'node:util'

const WRK = '/usr/bin/wrk'
export const hasWrk = (): boolean => existsSync(WRK)

/** Hundredths of a second of processor that processes have taken together. Only Linux tells. */
const ticksOf = (pids: readonly number[]): number =>
  pids.reduce((sum, pid) => {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '')
    const [user, system] = fields.split(' ').slice(11, 13).map(Number)
    return sum + (user ?? 0) + (system ?? 0)
  }, 0)

/** The processes of an nginx that answer; those that look after what it keeps come and go. */
export const workersOf = (nginx: number): readonly number[] =>
  readFileSync(`/proc/${nginx}/task/${nginx}/children`, 'utf8')
    .trim()
    .split(' ')
    .filter((child) => child !== '')
    .filter((child) => readFileSync(`/proc/${child}/cmdline`, 'utf8').includes('worker process'))
    .map(Number)

/** What a request took: requests a second by the clock, and microseconds of the processor for each, of all processes together. */
export type Work = { readonly perSecond: number; readonly micros: number }

/** Asks a port of this machine for a page, in brotli, without a pause; `pids` are all that have a part in the answer. */
export async function workOf(
  port: number | string,
  path: string,
  pids: readonly number[],
  seconds: number,
): Promise<Work> {
  const before = ticksOf(pids)
  const parameters = ['-t1', '-c16', `-d${seconds}s`, '-H', 'accept-encoding: br']
  const { stdout } = await promisify(execFile)(WRK, [...parameters, `http://127.0.0.1:${port}${path}`])
  if (/Non-2xx|Socket errors/.test(stdout)) throw new Error(stdout)
  const requests = Number(/(\d+) requests in/.exec(stdout)?.[1])
  return { perSecond: requests / seconds, micros: ((ticksOf(pids) - before) * 10_000) / requests }
}

export const middle = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
