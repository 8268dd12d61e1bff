// @ts-check
/**
 * How the newsroom reads and writes a file of the magazine. Sveltia CMS by itself writes a front matter anew from its values:
 * comments and quotes would be gone with every save, and each comma of an editor would touch every line. Here what was not
 * changed stays as it was, to the letter; what is new is written as the magazine writes it. Runs in the browser, and in tests.
 */
import { Document, isCollection, isMap, isScalar, isSeq, Pair, parseDocument, visit, YAMLMap } from 'yaml'

/** @typedef {Record<string, unknown>} Values */

/**
 * Under this key goes along what stands before the text of a file, as it is; in JSON, since Sveltia takes away the spaces at the ends
 * of what it saves. No field has a name with a space.
 */
const HEAD = 'la testata'
const FILE = /^---\n(?<yaml>(?:[\s\S]*?\n)?)---(?<gap>\n+|$)(?<body>[\s\S]*)$/
/** The field that says where an article that is new will lie: whoever opens one that is there need not fill it in. */
const FOLDER = 'numero'
const ALREADY = '…'
const NEW = { yaml: '', gap: '\n\n' }
/** A name, a day, a day with its hour: what the magazine writes without quotes. */
const BARE = /^(?:[a-z][a-z0-9-]*|\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?)$/
const STYLE = { lineWidth: 0, flowCollectionPadding: false }
/** To Sveltia an article is a folder, below which its pictures lie; the magazine's paths begin beside the file. */
const HERE = '../'

/**
 * @param {unknown} value
 * @returns {value is Values}
 */
const isGroup = (value) => typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * A value without what forms leave empty; undefined if nothing is left. A box that is not ticked is a key that is not there.
 * @param {unknown} value
 * @returns {unknown}
 */
function filled(value) {
  if (Array.isArray(value)) {
    const items = value.map(filled).filter((item) => item !== undefined)
    return items.length > 0 ? items : undefined
  }
  if (isGroup(value)) {
    const entries = Object.entries(value).flatMap(([key, part]) => {
      const kept = filled(part)
      return kept === undefined ? [] : [[key, kept]]
    })
    return entries.length > 0 ? Object.fromEntries(entries) : undefined
  }
  return value === '' || value === null || value === false ? undefined : value
}

/** @type {(one: unknown, other: unknown) => boolean} */
const isSame = (one, other) => {
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, at) => isSame(item, other[at]))
  if (isGroup(one) && isGroup(other)) {
    const keys = Object.keys(one)
    return keys.length === Object.keys(other).length && keys.every((key) => isSame(one[key], other[key]))
  }
  return one === other
}

/**
 * A value that was not there before, as the magazine writes it: texts in double quotes, names without, names in one line.
 * @param {unknown} value
 */
function fresh(value) {
  const { contents } = new Document(value)
  visit(contents, {
    Scalar(_, scalar) {
      if (typeof scalar.value === 'string' && !BARE.test(scalar.value)) scalar.type = 'QUOTE_DOUBLE'
    },
    Seq(_, list) {
      list.flow = list.items.every((item) => isScalar(item) && BARE.test(String(item.value)))
    },
  })
  return contents
}

/** @param {unknown} node */
const plain = (node) => (isScalar(node) ? node.value : isCollection(node) ? node.toJSON() : node)

/**
 * Puts values into a group, in their order: what is the same stays as it was written, what is empty goes.
 * @param {import('yaml').YAMLMap} group
 * @param {Values} values
 */
function fill(group, values) {
  const nameOf = (/** @type {unknown} */ pair) => String(plain(Object(pair).key))
  group.items = group.items.filter((pair) => nameOf(pair) in values)
  let at = 0
  for (const [key, value] of Object.entries(values)) {
    const found = group.items.findIndex((pair) => nameOf(pair) === key)
    if (found < 0) group.items.splice(at, 0, new Pair(fresh(key), fresh(value)))
    else {
      const pair = group.items[found]
      if (pair && !isSame(filled(plain(pair.value)), value)) pair.value = replaced(pair.value, value)
    }
    at = (found < 0 ? at : found) + 1
  }
}

/**
 * A value in place of another.
 * @param {unknown} before
 * @param {unknown} value
 * @returns {unknown}
 */
function replaced(before, value) {
  if (isMap(before) && isGroup(value)) fill(before, value)
  else if (isSeq(before) && Array.isArray(value)) {
    const old = [...before.items]
    const same = value.map((item) => old.find((each) => isSame(filled(plain(each)), item)))
    before.items = value.map((item, at) => {
      const here = old[at]
      return same[at] ?? (here === undefined || same.includes(here) ? fresh(item) : replaced(here, item))
    })
  } else if (isScalar(before) && !isGroup(value) && !Array.isArray(value)) before.value = value
  else return fresh(value)
  return before
}

/**
 * A picture with another beginning of its path.
 * @param {unknown} picture
 * @param {(path: string) => string} turned
 */
const turn = (picture, turned) =>
  isGroup(picture) && typeof picture.src === 'string' ? { ...picture, src: turned(picture.src) } : picture

/**
 * The values of a file, and its text as `body`. Throws what YAML says of a front matter that cannot be read: Sveltia shows it, and
 * leaves the file alone.
 * @param {string} text
 * @returns {Values}
 */
export function fromFile(text) {
  const { yaml, gap, body } = FILE.exec(text)?.groups ?? {}
  if (yaml === undefined) throw new Error('manca la testata, fra due righe «---»')
  const document = parseDocument(yaml)
  const [error] = document.errors
  if (error) throw error
  /** @type {Values} */
  const values = document.toJS() ?? {}
  const hero = turn(values.hero, (path) => HERE + path)
  return {
    ...values,
    [FOLDER]: ALREADY,
    ...(hero !== undefined && { hero }),
    body,
    [HEAD]: JSON.stringify({ yaml, gap }),
  }
}

/**
 * The file that has these values.
 * @param {Values} content
 * @returns {string}
 */
export function toFile({ body, [HEAD]: head, [FOLDER]: _, ...given }) {
  const { yaml, gap } = typeof head === 'string' ? JSON.parse(head) : NEW
  const hero = turn(given.hero, (path) => (path.startsWith(HERE) ? path.slice(HERE.length) : path))
  const all = filled({ ...given, hero })
  const values = isGroup(all) ? all : {}
  /** @type {Document} */
  const document = parseDocument(yaml)
  const group = isMap(document.contents) ? document.contents : new YAMLMap()
  const isChanged = !isSame(filled(document.toJS()) ?? {}, values)
  if (isChanged) fill(group, values)
  document.contents = group
  return `---\n${isChanged ? document.toString(STYLE) : yaml}---${gap}${String(body ?? '')}`
}
