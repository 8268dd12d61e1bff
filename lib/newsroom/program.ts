import { hash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import { z } from 'zod'

/** Where the newsroom is, and below it its program. */
export const NEWSROOM_PATH = '/redazione'

/** A file of the newsroom's program. Its address holds the version of its package: it is for ever. */
export type ProgramFile = { readonly path: string; readonly type: string }

/** The newsroom's program: its files by their addresses, where it starts, and what scripts import by name. */
export type Program = {
  readonly files: ReadonlyMap<string, ProgramFile>
  readonly start: string
  readonly imports: Readonly<Record<string, string>>
}

/**
 * The packages that run in the browser, and what of each is sent. Sveltia's own build for npm takes nothing from elsewhere, as long
 * as its parts are here; what it would import for maps, for code in colours, for photographs of telephones and for React is not
 * among them: no field of the magazine asks for it. Of its languages it has Italian, and English in itself.
 */
const PACKAGES = [
  {
    name: '@sveltia/cms',
    main: 'npm/index.js',
    files: ['npm/chunks/react-[A-Z]*.js', 'npm/assets/*.woff2', 'locales/it.json'],
  },
  { name: 'yaml', main: 'browser/index.js', files: ['browser/dist/**/*.js'] },
] as const

/** Scripts of ours; the first starts the others. */
const OWN = ['redazione.js', 'front-matter.js'] as const
const OWN_FOLDER = 'lib/newsroom/browser'
const DIGITS = 8

const SCRIPT = 'text/javascript; charset=utf-8'
/** Of a JSON file that a script imports as it does scripts, which browsers refuse, a script is made. */
const TYPES: Readonly<Record<string, string>> = { '.js': SCRIPT, '.json': SCRIPT, '.woff2': 'font/woff2' }

/** What goes along with a package's files: what it is, and under which licences. */
const PAPERS = ['package.json', 'LICEN[CS]E*', 'npm/assets/*.LICENSE.txt']

const about = z.object({ version: z.string() })

/** Looks for the program below a root; undefined where Sveltia CMS is not installed, as on servers that only serve readers. */
export function findProgram(root: string): Program | undefined {
  const files = new Map<string, ProgramFile>()
  const imports: Record<string, string> = {}
  const add = (folder: string, below: string, patterns: readonly string[]): void => {
    for (const path of globSync([...patterns], { cwd: folder })) {
      const type = TYPES[extname(path)]
      if (type !== undefined)
        files.set(`${below}/${path.replaceAll(sep, '/')}`, { path: join(folder, path), type })
    }
  }
  for (const { name, main, files: patterns } of PACKAGES) {
    const folder = join(root, 'node_modules', name)
    const [found] = globSync('package.json', { cwd: folder })
    if (found === undefined) return undefined
    const { version } = about.parse(JSON.parse(readFileSync(join(folder, found), 'utf8')))
    const below = `${NEWSROOM_PATH}/${name.replace(/^.*\//, '')}-${version}`
    add(folder, below, [main, ...patterns])
    imports[name] = `${below}/${main}`
  }
  const scripts = OWN.map((name) => join(root, OWN_FOLDER, name))
  const version = hash('sha256', scripts.map((path) => readFileSync(path, 'utf8')).join('')).slice(0, DIGITS)
  const below = `${NEWSROOM_PATH}/${version}`
  add(join(root, OWN_FOLDER), below, OWN)
  return { files, start: `${below}/${OWN[0]}`, imports }
}

/** What a folder needs besides what is imported, for the newsroom to be there, by paths below the root; none where it is not installed. */
export function newsroomFiles(root: string): readonly string[] {
  const { files } = findProgram(root) ?? { files: new Map<string, ProgramFile>() }
  return [
    ...PACKAGES.flatMap(({ name }) =>
      globSync(PAPERS, { cwd: join(root, 'node_modules', name) }).map((path) =>
        join('node_modules', name, path),
      ),
    ),
    ...[...files.values()].map(({ path }) => relative(root, path)),
  ]
}

/** The bytes of a file as it is sent. */
export function readProgramFile({ path }: ProgramFile): Buffer {
  const bytes = readFileSync(path)
  return path.endsWith('.json') ? Buffer.from(`export default ${bytes.toString()}`) : bytes
}
