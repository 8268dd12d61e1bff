import { type Document, parseDocument, visit } from 'yaml'

/** The texts of a content folder, by their paths below it. */
export type Files = ReadonlyMap<string, string>

const FENCED = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/

/** A text with other values in its front matter; the keys that are not touched stay as they were written. */
export function withMatter(text: string, change: (matter: Document) => void): string {
  const [, matter, body] = FENCED.exec(text) ?? []
  if (matter === undefined) return text
  const document = parseDocument(matter)
  change(document)
  return `---\n${document.toString({ lineWidth: 0, flowCollectionPadding: false })}---\n${body}`
}

/** The files with one of them rewritten. */
export function rewritten(files: Files, path: string, write: (text: string) => string): Files {
  return new Map(files).set(path, write(files.get(path) ?? ''))
}

/**
 * The files with a record under another slug, and with all that named it naming it anew: values of the front matter's `keys`
 * (a theme and an article may have one slug), and links to its address, which begins with `address` («/temi/»).
 */
export function renamed(
  files: Files,
  given: { path: string; slug: string; to: string; address: string; keys: readonly string[] },
): Files {
  const { path, slug, to, address, keys } = given
  // Of two themes at once, «/temi/a+b», it may be the other one.
  const links = new RegExp(`(?<=${address}(?:[\\w-]+\\+)?)${slug}(?![\\w-])`, 'g')
  const anew = (text: string): string => {
    if (!text.includes(slug)) return text
    return withMatter(text, (matter) =>
      visit(matter, {
        Pair: (_, { key }, { length }) =>
          length === 2 && !keys.includes(String(key)) ? visit.SKIP : undefined,
        Scalar: (_, node) => {
          if (node.value === slug) node.value = to
        },
      }),
    ).replace(links, to)
  }
  return new Map(
    [...files].map(([at, text]) => [at === path ? path.replace(`${slug}.md`, `${to}.md`) : at, anew(text)]),
  )
}
