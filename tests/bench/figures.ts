import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Flooded, FloodName } from './flood.ts'
import type { Load } from './load.ts'
import type { Swapped } from './swaps.ts'

/** What a part of a page weighs, in bytes. */
export type Weight = { readonly raw: number; readonly gzip: number; readonly br: number }

/** A distribution of times, in milliseconds. */
export type Times = { readonly p50: number; readonly p99: number }

/** What junk leaves behind: megabytes resident after a collection, bytes on the disk. */
export type Growth = {
  readonly requests: number
  readonly memoryBefore: number
  readonly memoryAfter: number
  readonly diskBefore: number
  readonly diskAfter: number
}

/** All that is measured on one archive, as far as it was. Times in milliseconds, memory in megabytes. */
export type Figures = {
  readonly size: number
  /** When the last of these was measured, and with what. */
  readonly date: string
  readonly versions: string
  readonly check?: number
  readonly build?: number
  readonly startCold?: number
  readonly startWarm?: number
  readonly memoryAtStart?: number
  readonly weight?: Readonly<Record<string, Weight>>
  readonly firstRender?: Times
  readonly bare?: Load
  readonly identity?: Load
  readonly brotli?: Load
  readonly memoryAfterLoad?: number
  readonly nextStatic?: Load
  /** Until a new article's page answers, and until home shows its title. */
  readonly arrivals?: readonly { readonly page: number; readonly home: number }[]
  readonly failedWhileSwapping?: number
  readonly afterKill?: number
  /** Readers while one program asks for what is work each time. */
  readonly floods?: Readonly<Partial<Record<FloodName, Flooded>>>
  readonly swaps?: Readonly<Record<'a new article' | 'a renamed theme', Swapped>>
  readonly junk?: Growth
  readonly soak?: { readonly minutes: number; readonly memory: number; readonly failed: number }
}

/** Where archives and figures lie between runs; Git and the tools do not look into it. */
export const FOLDER = join(process.cwd(), 'test-results', 'bench')

const fileOf = (size: number): string => join(FOLDER, `figures-${size}.json`)

/** What is known of an archive from this run and earlier ones. */
export function readFigures(size: number): Figures | undefined {
  try {
    return JSON.parse(readFileSync(fileOf(size), 'utf8'))
  } catch {
    return undefined
  }
}

/** Adds figures to those of an archive, at once: a run that is broken off keeps what it has. */
export function keepFigures(size: number, fresh: Partial<Figures>): void {
  mkdirSync(dirname(fileOf(size)), { recursive: true })
  const all = { size, date: new Date().toISOString().slice(0, 10), versions: versions(), ...fresh }
  writeFileSync(fileOf(size), JSON.stringify({ ...readFigures(size), ...all }, undefined, 2))
}

function versionOf(name: string): string {
  const [, version = '?'] =
    /"version": "([^"]+)"/.exec(readFileSync(`node_modules/${name}/package.json`, 'utf8')) ?? []
  return version
}

const versions = (): string =>
  `Node ${process.versions.node}, Next ${versionOf('next')}, React ${versionOf('react')}`
