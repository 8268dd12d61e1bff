import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { FOLDER } from './figures.ts'
import { run } from './processes.ts'

/** Inside the project, so that packages resolve; in a folder that Git and the tools do not look into. */
const COPY = join(FOLDER, 'static-next')
const COPIED = [
  'app',
  'components',
  'lib',
  'public',
  'next.config.ts',
  'package.json',
  'postcss.config.mjs',
  'tsconfig.json',
]

/** What makes Next render for each request, and refuse to without our server around it. */
const CHANGED = [
  ['app/layout.tsx', "'force-dynamic'", "'force-static'"],
  ['lib/content/current.ts', "process.env.NODE_ENV === 'production'", 'false'],
] as const

export const NEXT = join(process.cwd(), 'node_modules/next/dist/bin/next')

/**
 * Builds the same pages as Next would serve them at its best: kept as static after their first render.
 * Gives the folder for `next start`.
 */
export async function buildStatic(env: Readonly<Record<string, string>>): Promise<string> {
  rmSync(COPY, { recursive: true, force: true })
  mkdirSync(COPY, { recursive: true })
  for (const name of COPIED) cpSync(name, join(COPY, name), { recursive: true })
  for (const [file, said, instead] of CHANGED) {
    const text = readFileSync(join(COPY, file), 'utf8')
    if (!text.includes(said)) throw new Error(`${file} no longer says ${said}`)
    writeFileSync(join(COPY, file), text.replace(said, instead))
  }
  await run([NEXT, 'build'], { ...env, NODE_ENV: 'production' }, COPY)
  return COPY
}
