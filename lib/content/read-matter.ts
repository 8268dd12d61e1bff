import type { z } from 'zod'
import type { Data } from './front-matter.ts'
import { isGroup, isOptionalAt, keyOf, keysAt, valueAt } from './kinds/schema-paths.ts'
import { fields } from './messages/fields.ts'
import { nearestName, nearestOf } from './nearest.ts'
import { valueRemarks } from './value-remarks.ts'
import { wrongValue } from './wrong-values.ts'
import { type KeyFault, type Path, writtenAt, type Yaml } from './yaml.ts'

/** A record as written. `known` holds the fields that are right, so that a wrong one does not hide faults of the others. */
type Read<Full, Known> = {
  readonly matter?: Full
  readonly known: Full | Known
  readonly faults: readonly KeyFault[]
  readonly doubts: readonly KeyFault[]
}

/** Of an unknown key also the path of the key that it most likely means. */
type Found = KeyFault & { readonly meant?: Path }

/** `light:"#a6dcef"`, `light="#a6dcef"` and `light "#a6dcef"` in a group between braces: a key with its value, glued together. */
const GLUED = /^([\w-]+)(?:\s*[:=：]\s*|\s+(?=["']))(\S.*)$/s

/** What other programs keep in a key, and the magazine in the place of a file. */
const PLACES: ReadonlyMap<string, string> = new Map([
  ...['slug', 'url', 'permalink', 'indirizzo', 'id'].map(
    (key) => [key, 'l’indirizzo è il nome del file: rinomina quello, e togli la riga'] as const,
  ),
  ...['issue', 'numero', 'number', 'fascicolo'].map(
    (key) => [key, 'il numero è la cartella in cui sta il file: togli la riga'] as const,
  ),
  ...['layout', 'type', 'template', 'kind', 'categories', 'category', 'format'].map(
    (key) => [key, 'qui non serve: che cosa è un file lo dice la sua cartella; togli la riga'] as const,
  ),
])

/** Keys that nobody knows, in one group: what each of them most likely means, the missing ones before the others. */
function unknownKeys(keys: readonly string[], path: Path, schema: unknown, data: Data): readonly Found[] {
  const allowed = keysAt(schema, path)
  const names = allowed.map(([name]) => name)
  const group = valueAt(data, path)
  const isThere = (name: string) => isGroup(group) && Object.hasOwn(group, name)
  const known = allowed.flatMap(([name, { called = [] }]) =>
    isThere(name) ? [] : [{ name, alsoKnownAs: called }],
  )
  const isMissing = (name: string) => !isOptionalAt(schema, [...path, name])
  const missing = known.filter(({ name }) => isMissing(name))
  return keys.map((key) => {
    const found = { path: [...path, key], part: 'key' } as const
    const [, word = key, value] = GLUED.exec(key) ?? []
    const near = nearestName(word, missing) ?? nearestName(word, known)
    const own = near === undefined ? undefined : { meant: [...path, near] }
    if (near !== undefined && value !== undefined)
      return { ...found, ...own, ...fields.glued(key, near, value) }
    // The one key that is missing is what an odd one stands for, or two slips are said at once.
    const [lone, ...others] = missing
    if (near === undefined && lone && others.length === 0 && keys.length === 1)
      return { ...found, meant: [...path, lone.name], ...fields.unknownForMissing(key, lone.name) }
    const twin = near === undefined ? nearestOf(word, names) : undefined
    if (twin !== undefined) return { ...found, ...fields.unknownTwin(key, twin) }
    const place = near === undefined && path.length === 0 ? PLACES.get(word.toLowerCase()) : undefined
    if (place) return { ...found, ...fields.unknownPlace(key, place) }
    return { ...found, ...own, ...fields.unknown(key, near, names) }
  })
}

function faultsOf(issue: z.core.$ZodIssue, schema: unknown, data: Data, yaml: Yaml): readonly Found[] {
  const { path } = issue
  if (issue.code === 'unrecognized_keys') return unknownKeys(issue.keys, path, schema, data)
  const wrong = {
    key: keyOf(path),
    path,
    value: valueAt(data, path),
    written: writtenAt(yaml, path),
    schema,
  }
  return [{ ...wrongValue(issue, wrong), path }]
}

/** What no text may hold, tabulations and line ends apart. */
const CONTROL = /[^\P{Cc}\t\n]/u

const startsWith = (path: Path, start: Path): boolean => start.every((step, index) => path[index] === step)

/**
 * Reads a front matter by its schema. `partial` is the same schema with every key optional: when a field is wrong it
 * is left out and the others are read, so that an unknown tag is reported in the same run as an impossible date.
 * Without data (unreadable YAML, reported already) nothing is known
 * and nothing is missing.
 */
export function readMatter<Full, Known>(
  schema: z.ZodType<Full>,
  partial: z.ZodType<Known>,
  data: Data | undefined,
  yaml: Yaml,
): Read<Full, Known> {
  if (data === undefined) return { known: partial.parse({}), faults: [], doubts: [] }
  const result = schema.safeParse(data)
  const values = valueRemarks(schema, yaml)
  const { doubts } = values
  if (result.success && values.faults.length === 0)
    return { matter: result.data, known: result.data, faults: [], doubts }
  // A value that is too long and no address either is one mistake: the first rule that it breaks.
  const byPath = Map.groupBy(result.error?.issues ?? [], ({ path }) => path.join('.'))
  const issues = [...byPath.values()].flatMap(([first, ...others]) => [
    ...(first ? [first] : []),
    ...others.filter(({ code }) => code === 'unrecognized_keys'),
  ])
  // A value that YAML changed is one mistake: what it was changed to is not judged.
  // One with a control character is, too: that has been said when the file was decoded.
  const isChanged = ({ path }: KeyFault) =>
    values.faults.some((fault) => startsWith(path, fault.path)) ||
    [writtenAt(yaml, path), String(path.at(-1))].some((written) => CONTROL.test(written))
  const found = issues.flatMap((issue) => faultsOf(issue, schema, data, yaml))
  const all: readonly Found[] = [...values.faults, ...found.filter((fault) => !isChanged(fault))]
  const wrong = new Set([...values.faults, ...found].map(({ path: [key] }) => key))
  const right = Object.fromEntries(Object.entries(data).filter(([key]) => !wrong.has(key)))
  // «nome» for «name» is one mistake: that «name» is missing is not said again.
  const meant = new Set(found.map((fault) => fault.meant?.join('.')))
  const saidAlready = ({ path, rule }: KeyFault) => rule === 'key-missing' && meant.has(path.join('.'))
  return { known: partial.parse(right), faults: all.filter((fault) => !saidAlready(fault)), doubts }
}
