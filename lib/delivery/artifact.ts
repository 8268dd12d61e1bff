/**
 * `npm run artifact -- --to FOLDER`: a folder with what runs and nothing else, for any Node from 24 on. What is needed is found
 * by following imports (@vercel/nft, with which Next does the same), from where the process starts.
 */
import { globSync } from 'node:fs'
import { cp, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { stripTypeScriptTypes } from 'node:module'
import { dirname, join, matchesGlob, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { nodeFileTrace } from '@vercel/nft'
import { z } from 'zod'
import { newsroomFiles } from '#lib/newsroom/program.ts'
import { buildIfNeeded } from './build.ts'
import { stop } from './starting.ts'

const ENTRIES = [
  'lib/node-version.js',
  'lib/delivery/start.ts',
  'lib/mirror/link-thread.ts',
  // Pages import it past Next (components/site/frame.tsx).
  'node_modules/react-dom/server.node.js',
  'lib/proposal/desk-thread.ts',
]
/** Beside what is imported: the files that Next serves as they are, the package versions (they name what was parsed), the licence. */
const OTHERS = [
  'public',
  'package-lock.json',
  'LICENSE',
  'node_modules/next/dist/compiled/webpack',
  'node_modules/next/dist/compiled/@babel/runtime/package.json',
]
/** Next looks whether webpack's files and this one are there, and reads none: the one that holds all of webpack can go. */
const LEFT = /\.map$|\/bundle\d\.js$/
/** What imports lead to and a running magazine never reads: development, compilers, source maps. Two thirds of the bytes. */
const UNUSED = [
  '**/*.map',
  '**/*.d.ts',
  '**/*.dev.js',
  'node_modules/.cache/**',
  'node_modules/typescript/**',
  'node_modules/caniuse-lite/**',
  'node_modules/next/dist/compiled/webpack/**',
  'node_modules/next/dist/compiled/babel*/**',
  'node_modules/next/dist/compiled/next-server/*experimental*',
  'node_modules/next/dist/server/capsize-font-metrics.json',
]
/** Says that a folder is an artefact, and may be replaced by the next one. */
const NOTE = 'artifact.json'
const MEGABYTE = 1024 * 1024

const described = z.object({
  name: z.string(),
  version: z.string(),
  license: z.string(),
  type: z.literal('module'),
  imports: z.record(z.string(), z.string()),
})

async function traced(root: string): Promise<readonly string[]> {
  const { fileList } = await nodeFileTrace(ENTRIES, {
    base: root,
    processCwd: root,
    ignore: UNUSED,
    async readFile(path) {
      const bytes = await readFile(path).catch(() => null)
      const isOurs = path.endsWith('.ts') && !path.includes('node_modules')
      return bytes && isOurs ? stripTypeScriptTypes(bytes.toString()) : bytes
    },
  })
  return [...fileList].toSorted()
}

const listed = z.object({ files: z.array(z.string()) })

/** The packages' files that Next says its routes read, each list beside what reads it. */
async function readByRoutes(root: string, build: string): Promise<readonly string[]> {
  const lists = globSync('server/**/*.nft.json', { cwd: join(root, build) })
  const read = await Promise.all(
    lists.map(async (list) => {
      const path = join(root, build, list)
      const { files } = listed.parse(JSON.parse(await readFile(path, 'utf8')))
      return files.map((file) => relative(root, join(dirname(path), file)))
    }),
  )
  const isUsed = (path: string): boolean => !UNUSED.some((pattern) => matchesGlob(path, pattern))
  // Each route names the same hundreds: looked at once, four seconds less.
  return [...new Set(read.flat())].filter((path) => path.startsWith('node_modules/') && isUsed(path))
}

/** The first two names of a path: `lib`, `node_modules/next`. */
const partOf = (path: string): string =>
  path.startsWith('node_modules/')
    ? path
        .split('/')
        .slice(0, path[13] === '@' ? 3 : 2)
        .join('/')
    : (path.split('/')[0] ?? '')

type Artifact = { readonly bytes: ReadonlyMap<string, number> }

/** Writes the artefact of a root into a folder that is not there yet; gives how large its parts are. */
async function write(
  root: string,
  build: string,
  folder: string,
  { node, newsroom }: Readonly<Record<'node' | 'newsroom', boolean>>,
): Promise<Artifact> {
  const bytes = new Map<string, number>()
  const add = async (path: string, part: string): Promise<void> => {
    bytes.set(part, (bytes.get(part) ?? 0) + (await stat(resolve(root, path))).size)
  }
  for (const path of new Set([...(await traced(root)), ...(await readByRoutes(root, build))])) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await cp(join(root, path), join(folder, path), { verbatimSymlinks: true })
    await add(path, partOf(path))
  }
  for (const path of [...OTHERS, ...(newsroom ? newsroomFiles(root) : []), build]) {
    await cp(join(root, path), join(folder, path), {
      recursive: true,
      verbatimSymlinks: true,
      async filter(from) {
        if (LEFT.test(from)) return false
        const found = await stat(from)
        const part = path === build ? 'build' : partOf(path)
        if (found.isFile()) bytes.set(part, (bytes.get(part) ?? 0) + found.size)
        return true
      },
    })
  }
  // Next would read TypeScript with its compiler, and where that is not there download it.
  const config = stripTypeScriptTypes(await readFile(join(root, 'next.config.ts'), 'utf8'))
  await writeFile(join(folder, 'next.config.mjs'), config)
  if (node) {
    await mkdir(join(folder, 'bin'))
    await cp(process.execPath, join(folder, 'bin', 'node'))
    await add(process.execPath, 'bin/node')
  }
  const about = described.parse(JSON.parse(await readFile(join(root, 'package.json'), 'utf8')))
  const scripts = { start: 'exec node --import ./lib/node-version.js lib/delivery/start.ts' }
  const shortened = { ...about, private: true, engines: { node: '>=24' }, scripts }
  await writeFile(join(folder, 'package.json'), `${JSON.stringify(shortened, null, 2)}\n`)
  await writeFile(join(folder, NOTE), `${JSON.stringify({ build }, null, 2)}\n`)
  return { bytes }
}

const { values } = parseArgs({
  options: {
    to: { type: 'string' },
    node: { type: 'boolean', default: false },
    newsroom: { type: 'boolean', default: false },
  },
})
if (!values.to)
  stop(
    'Dove? npm run artifact -- --to CARTELLA (--node, per avere dentro anche Node; --newsroom, la redazione)',
  )
const to = resolve(values.to)
const there = await stat(to).catch(() => undefined)
if (there && !(await stat(join(to, NOTE)).catch(() => undefined))) {
  stop(`${to} c’è già, e non è un artefatto di prima: scegli un’altra cartella.`)
}
const root = join(import.meta.dirname, '..', '..')
const build = await buildIfNeeded(root)
const draft = `${to}.nuovo`
await rm(draft, { recursive: true, force: true })
const { bytes } = await write(root, build, draft, values)
await rm(to, { recursive: true, force: true })
await rename(draft, to)
const parts = [...bytes].toSorted((a, b) => b[1] - a[1])
const all = parts.reduce((sum, [, size]) => sum + size, 0)
const line = (part: string, size: number): string => `${(size / MEGABYTE).toFixed(1).padStart(8)} MB  ${part}`
for (const [part, size] of parts.slice(0, 8)) console.log(line(part, size))
const rest = parts.slice(8).reduce((sum, [, size]) => sum + size, 0)
console.log(line(`${Math.max(0, parts.length - 8)} altre parti`, rest))
console.log(line(`in tutto, in ${to}`, all))
