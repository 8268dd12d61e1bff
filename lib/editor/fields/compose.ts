import { wordsOf } from '#lib/content/kinds/fields.ts'
import { isOptional, type Kind, keysOf } from '#lib/content/kinds/table.ts'

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
 * A whole new file: every key in order, each below the comment that explains it. `values` are YAML as they will stand;
 * an optional key without a value is there as a commented example.
 */
export function compose(kind: Kind, values: Readonly<Record<string, string>>, body = ''): string {
  const blocks = keysOf(kind).map(([key, about]) => {
    const { example = '' } = about
    const words = wordsOf(about)
    const value = values[key]
    if (value !== undefined) return `${comment(words)}\n${key}: ${value}`
    const optional = isOptional(kind, key) ? '(Facoltativo) ' : ''
    const lines = `${key}:${example.startsWith('\n') ? '' : ' '}${example}`
      .split('\n')
      .map((line) => `# ${line}`)
    return `${comment(`${optional}${words}`)}\n${lines.join('\n')}`
  })
  return `---\n${blocks.join('\n\n')}\n---\n${body === '' ? '' : `\n${body}\n`}`
}
