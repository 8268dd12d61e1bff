import type { z } from 'zod'
import { wordsOf } from '#lib/content/kinds/fields.ts'
import { keysAt } from '#lib/content/kinds/schema-paths.ts'
import { KINDS, type Kind } from '#lib/content/kinds/table.ts'

/** A text as YAML in double quotes; JSON's escapes are YAML's. */
export const quoted = (text: string): string => JSON.stringify(text)

/** The name of a file as YAML: one that begins with a figure may be a number to it, and a few words are no text. */
export const named = (name: string): string => (/^\d|^(?:true|false|null)$/.test(name) ? quoted(name) : name)

/** A list of names as YAML. */
export const listOf = (names: readonly string[]): string => `[${names.map(named).join(', ')}]`

const WIDTH = 96

/** A text as comment lines that fit a screen. */
function comment(text: string): string {
  const lines: string[] = ['#']
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? ''
    if (last.length + word.length + 1 > WIDTH) lines.push(`# ${word}`)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines.join('\n')
}

/**
 * The keys of a record in order, each below the comment that explains it. `values` are YAML as they will stand; an optional key
 * without a value is there as a commented example.
 */
export function composeRecord(schema: z.ZodObject, values: Readonly<Record<string, string>>): string {
  const blocks = keysAt(schema, []).map(([key, about]) => {
    const { example = '' } = about
    const words = wordsOf(about)
    const value = values[key]
    const space = (text: string) => (text.startsWith('\n') ? '' : ' ')
    if (value !== undefined) return `${comment(words)}\n${key}:${space(value)}${value}`
    const optional = schema.shape[key]?.safeParse(undefined).success ? '(Facoltativo) ' : ''
    const lines = `${key}:${space(example)}${example}`.split('\n').map((line) => `# ${line}`)
    return `${comment(`${optional}${words}`)}\n${lines.join('\n')}`
  })
  return `${blocks.join('\n\n')}\n`
}

/** A whole new file of a kind: its head as in `composeRecord`, then its text. */
export function compose(kind: Kind, values: Readonly<Record<string, string>>, body = ''): string {
  return `---\n${composeRecord(KINDS[kind].schema, values)}---\n${body === '' ? '' : `\n${body}\n`}`
}
