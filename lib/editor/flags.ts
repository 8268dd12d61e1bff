import { parseArgs } from 'node:util'
import { nearestOf } from '#lib/content/nearest.ts'

/** What a command takes: its form and what it does, for whoever asks; its flags with what stands where none is given. */
type Usage<Name extends string> = {
  readonly form: string
  readonly about: string
  readonly flags: Readonly<Record<Name, string>>
  /** The values that a flag may have, where they are few. */
  readonly choices?: Readonly<Record<string, readonly string[]>>
}

/** The value of a flag; or why the command cannot be done; or the words that explain it (Italian). */
export type Flags<Name extends string> =
  | { readonly flag: (name: Name) => string }
  | { readonly refused: string }
  | { readonly help: string }

/** «intendevi …?», or how it is written. */
const instead = (near: string | undefined, form: string): string =>
  near === undefined ? `scrivi «${form}»` : `intendevi «${near}»?`

/**
 * Reads what follows a command that takes only flags with a value. Never throws: what Node says of a wrong one is English.
 * Of the environment only what npm took for its own is looked at: without `--` before them it keeps the flags.
 */
export function readFlags<Name extends string>(
  args: readonly string[],
  { form, about, flags, choices = {} }: Usage<Name>,
  environment: Readonly<Record<string, string | undefined>> = {},
): Flags<Name> {
  const known = new Map<string, string>(Object.entries(flags))
  const allowed = new Map(Object.entries(choices))
  const { values, positionals } = parseArgs({
    args: [...args],
    options: {
      ...Object.fromEntries([...known.keys()].map((name) => [name, { type: 'string' } as const])),
      help: { type: 'boolean', short: 'h' },
    },
    allowPositionals: true,
    strict: false,
  })
  if (values.help) return { help: `${form}\n\n${about}` }
  const refused = (why: string) => ({ refused: `${why}: scrivi «${form}»` })
  const taken = [...known.keys()].find(
    (name) => environment[`npm_config_${name}`] !== undefined && values[name] === undefined,
  )
  if (taken !== undefined) return refused(`«--${taken}» è rimasto a npm, perché mancano i due trattini`)
  const strange = Object.keys(values).find((name) => !known.has(name))
  if (strange !== undefined) {
    const near = nearestOf(strange, [...known.keys()])
    const meant = instead(near && `--${near}`, form)
    return { refused: `L’opzione «--${strange}» non c’è: ${meant}` }
  }
  if (positionals.length > 0) return refused(`«${positionals[0]}» qui non vuol dire niente`)
  for (const [name, value] of Object.entries(values)) {
    if (typeof value !== 'string' || value === '') return refused(`A «--${name}» manca il valore`)
    const choice = allowed.get(name)
    if (choice?.includes(value) === false) {
      const near = nearestOf(value, choice)
      return { refused: `«--${name} ${value}» non c’è: ${instead(near && `--${name} ${near}`, form)}` }
    }
    known.set(name, value)
  }
  return { flag: (name) => known.get(name) ?? '' }
}

/** The same for a command at its start: says the help and ends well, says what is wrong and ends with 2. */
export function flagsOrEnd<Name extends string>(usage: Usage<Name>): (name: Name) => string {
  const read = readFlags(process.argv.slice(2), usage, process.env)
  if ('flag' in read) return read.flag
  if ('help' in read) {
    console.log(read.help)
    process.exit(0)
  }
  console.error(read.refused)
  process.exit(2)
}
