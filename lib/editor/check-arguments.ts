import { isAbsolute, relative, resolve, sep } from 'node:path'
import { parseArgs } from 'node:util'
import { nearestOf } from '#lib/content/nearest.ts'
import { type Format, human, json } from './formats/format.ts'
import { github } from './formats/github.ts'

/** The forms in which the check says what it found, by the name that `--format` takes. */
export const FORMAT: Readonly<Record<FormatName, Format>> = { human, github, json }
const FORMATS = ['human', 'github', 'json'] as const
export type FormatName = (typeof FORMATS)[number]

const isFormat = (name: string): name is FormatName => FORMATS.some((format) => format === name)

const FORM = `npm run check -- [--fix] [--watch] [--format ${FORMATS.join('|')}] [file …]`

const HELP = `${FORM}

Controlla tutta la rivista. --fix corregge la tipografia che si corregge da sé; --watch resta in ascolto e ricontrolla ogni file che si salva; con i nomi di alcuni file si leggono solo i loro problemi.`

/** What the check is asked: or why it cannot be done, or the words that explain it (Italian). */
export type Asked =
  | { readonly refused: string }
  | { readonly help: string }
  | {
      readonly fix: boolean
      /** Whether to go on, and check what changes. */
      readonly watch: boolean
      readonly format: FormatName
      /** Whether a path below the content folder was asked for. */
      readonly isAsked: (path: string) => boolean
      /** Whether only some were. */
      readonly some: boolean
    }

type Surroundings = {
  readonly folder: string
  /** The paths below the folder. */
  readonly paths: readonly string[]
  readonly environment: Readonly<Record<string, string | undefined>>
}

/** What npm takes for its own, if it stands before `--`; it hands the flag over in the environment alone. */
const TAKEN = ['fix', 'watch', 'format'] as const
const OWN = { fix: '--fix', watch: '--watch', format: `--format ${FORMATS.join('|')}` } as const

/** The paths that a name means: a file or a folder, as it is seen from here, from the content folder, or by its name alone. */
function meantBy(written: string, { folder, paths, environment }: Surroundings): readonly string[] {
  const name = written.replaceAll('\\', '/').replace(/\/+$/, '')
  const from = resolve(environment.INIT_CWD ?? '.', name)
  const below = [relative(resolve(folder), from), relative(resolve(folder), resolve(name))]
    .map((path) => path.split(sep).join('/'))
    .filter((path) => !path.startsWith('..') && !isAbsolute(path))
  const wanted = [...below, name]
  if (wanted.includes('')) return paths
  const exact = paths.filter((path) => wanted.some((one) => path === one || path.startsWith(`${one}/`)))
  if (exact.length > 0) return exact
  return paths.filter((path) => path.endsWith(`/${name}`) || path.endsWith(`/${name}.md`))
}

/** Reads what follows `npm run check`. Never throws. */
export function readArguments(args: readonly string[], around: Surroundings): Asked {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: {
      fix: { type: 'boolean' },
      watch: { type: 'boolean' },
      format: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
    allowPositionals: true,
    // What Node says of a wrong flag is a page of English.
    strict: false,
  })
  const taken = TAKEN.find((flag) => around.environment[`npm_config_${flag}`] && values[flag] === undefined)
  if (taken) return { refused: `«--${taken}» è rimasto a npm: scrivi «npm run check -- ${OWN[taken]}»` }
  const strange = Object.keys(values).find((name) => !['fix', 'watch', 'format', 'help'].includes(name))
  if (strange) return { refused: `l’opzione «--${strange}» non c’è: scrivi «${FORM}»` }
  if (values.help) return { help: HELP }
  if (values.fix !== undefined && values.fix !== true)
    return { refused: `«--fix» non vuole un valore: scrivi «npm run check -- --fix»` }
  if (
    values.watch !== undefined &&
    (values.watch !== true || values.fix || values.format || positionals.length > 0)
  )
    return { refused: `«--watch» sta da solo: scrivi «npm run check -- --watch»` }
  const { format = 'human' } = values
  if (typeof format !== 'string' || !isFormat(format))
    return {
      refused: `${format === true ? 'a «--format» manca il valore' : `il formato «${format}» non c’è`}: scrivi «${FORM}»`,
    }
  const files = new Set<string>()
  for (const name of positionals) {
    const meant = meantBy(name, around)
    const word = name.replace(/^-+/, '')
    if (meant.length === 0 && /^(?:fix|watch|format|help)$/.test(word))
      return { refused: `a «${name}» mancano i due trattini: scrivi «npm run check -- --${word}»` }
    if (meant.length === 0)
      return { refused: `nessun file si chiama «${name}»: ${insteadOf(name, around.paths)}` }
    for (const path of meant) files.add(path)
  }
  const some = positionals.length > 0
  return {
    fix: values.fix === true,
    watch: values.watch === true,
    format,
    some,
    isAsked: (path) => !some || files.has(path),
  }
}

function insteadOf(name: string, paths: readonly string[]): string {
  const base = (path: string) => path.slice(path.lastIndexOf('/') + 1)
  const near = nearestOf(base(name.replaceAll('\\', '/')), paths.map(base))
  return near ? `intendevi «${near}»?` : 'scrivi il suo percorso, come «content/issues/…/pezzo.md»'
}
