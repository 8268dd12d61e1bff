import type { Format } from './format.ts'
import { github } from './github.ts'
import { human } from './human.ts'
import { json } from './json.ts'

/** The forms in which the check says what it found, by the name that `--format` takes. */
export const FORMAT: Readonly<Record<FormatName, Format>> = { human, github, json }
export const FORMATS = ['human', 'github', 'json'] as const
export type FormatName = (typeof FORMATS)[number]

export const isFormat = (name: string): name is FormatName => FORMATS.some((format) => format === name)
