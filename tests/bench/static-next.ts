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

export const NEXT = join(process.cwd(), 'node_modules/next/dist/bin/next')

/**
 * Builds the same pages as Next would serve them at its best: kept as static after their first render.
 * `force-dynamic` of the layout becomes `force-static`. Gives the folder for `next start`.
 */
export async function buildStatic(env: Readonly<Record<string, string>>): Promise<string> {
  rmSync(COPY, { recursive: true, force: true })
  mkdirSync(COPY, { recursive: true })
  for (const name of COPIED) cpSync(name, join(COPY, name), { recursive: true })
  const layout = join(COPY, 'app/layout.tsx')
  const text = readFileSync(layout, 'utf8')
  if (!text.includes("'force-dynamic'")) throw new Error('app/layout.tsx no longer says force-dynamic')
  writeFileSync(layout, text.replace("'force-dynamic'", "'force-static'"))
  await run([NEXT, 'build'], { ...env, NODE_ENV: 'production' }, COPY)
  return COPY
}
