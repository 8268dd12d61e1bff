import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { z } from 'zod'

export type Load = {
  readonly perSecond: number
  /** Milliseconds. */
  readonly p50: number
  readonly p99: number
  /** Answers that did not come, or were errors. */
  readonly failed: number
}

const CONNECTIONS = 32
const SCRIPT = join(import.meta.dirname, 'load.lua')
/** What the script says last. */
const SAID = z.object({
  requests: z.number(),
  duration: z.number(),
  p50: z.number(),
  p99: z.number(),
  failed: z.number(),
})

/** Has wrk, which must be installed, ask for paths at random for some seconds. */
export async function load(
  origin: string,
  paths: readonly string[],
  seconds: number,
  headers: Readonly<Record<string, string>> = {},
): Promise<Load> {
  const folder = mkdtempSync(join(tmpdir(), 'eppure-load-'))
  const list = join(folder, 'paths')
  writeFileSync(list, paths.join('\n'))
  const options = ['-t1', `-c${CONNECTIONS}`, `-d${Math.ceil(seconds)}s`, '-s', SCRIPT]
  const sent = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`])
  const { stdout } = await promisify(execFile)('wrk', [...options, ...sent, origin, '--', list])
  rmSync(folder, { recursive: true })
  const { requests, duration, p50, p99, failed } = SAID.parse(
    JSON.parse(stdout.trim().split('\n').at(-1) ?? ''),
  )
  return { perSecond: requests / (duration / 1e6), p50: p50 / 1e3, p99: p99 / 1e3, failed }
}
