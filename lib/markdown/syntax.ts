import type { Data, Processor } from 'unified'
import { LANGUAGE } from './blocks.ts'

type Syntax = NonNullable<Data['micromarkExtensions']>[number]
type Constructs = NonNullable<Syntax['flow']>
type Construct = Extract<Constructs[string], { tokenize: unknown }>
type State = ReturnType<Construct['tokenize']>
type Code = Parameters<State>[0]

/** Each construct of an extension in the guise that a guard gives it. */
function guardedBy(guard: (construct: Construct) => Construct, constructs: Constructs = {}): Constructs {
  const entries = Object.entries(constructs)
  return Object.fromEntries(entries.map(([code, found]) => [code, [found ?? []].flat().map(guard)]))
}

const BARE_LINKS = ['wwwAutolink', 'protocolAutolink', 'emailAutolink']

function withoutBareLinksIn(syntax: Syntax): Syntax {
  const text = Object.entries(syntax.text ?? {}).map(([code, constructs]) => {
    const kept = [constructs ?? []].flat().filter(({ name = '' }) => !BARE_LINKS.includes(name))
    return [code, kept] as const
  })
  return { ...syntax, text: Object.fromEntries(text.filter(([, constructs]) => constructs.length > 0)) }
}

/**
 * Takes the links out of GFM that nobody marked as links (`www.example.it` in a sentence). A reader is served with words, not
 * with addresses: the check asks for `[words](https://…)`. It also nearly halves the time of every parse, here and in the check:
 * a construct that is only disabled still stops the parser at every letter that could begin an address.
 */
export function withoutBareLinks(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = data.micromarkExtensions?.map(withoutBareLinksIn)
  data.fromMarkdownExtensions = data.fromMarkdownExtensions
    ?.flat()
    .filter((extension) => extension.transforms === undefined)
}

const COLON = ':'.charCodeAt(0)
const OPENING = `:${LANGUAGE}`

/** Looks ahead: `:lang`, then its words or its language. */
const FOREIGN_WORD: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    let read = 0
    return (code) => {
      effects.enter('data')
      return step(code)
    }
    function step(code: Code): State | undefined {
      if (read < OPENING.length) {
        if (code !== OPENING.charCodeAt(read)) return nok(code)
        read += 1
        effects.consume(code)
        return step
      }
      effects.exit('data')
      return code === '['.charCodeAt(0) || code === '{'.charCodeAt(0) ? ok(code) : nok(code)
    }
  },
}

/**
 * Leaves every colon inside a line alone that does not open a foreign word. The extension takes each one before a letter or a
 * figure for a directive, in alternative texts and titles too, where what it takes is gone: «alle 8:30» would lose its minutes.
 */
export function foreignWordsOnly(this: Processor): void {
  const guarded = (construct: Construct): Construct => {
    const tokenize: Construct['tokenize'] = function (effects, ok, nok) {
      return effects.check(FOREIGN_WORD, construct.tokenize.call(this, effects, ok, nok), nok)
    }
    return { ...construct, tokenize }
  }
  const data = this.data()
  data.micromarkExtensions = data.micromarkExtensions?.map((syntax) => {
    const { [COLON]: directive, ...text } = syntax.text ?? {}
    return { ...syntax, text: { ...text, ...guardedBy(guarded, { [COLON]: directive }) } }
  })
}

/**
 * Has tables looked for on some lines of a text alone (`tableLines`). The extension reads every line of every text as the head of a
 * table before it looks for the dashes below: that was a third of the time of a parse.
 */
export function tablesOn(syntaxes: readonly Syntax[], lines: ReadonlySet<number>): Syntax[] {
  const guarded = (construct: Construct): Construct => {
    if (construct.name !== 'table') return construct
    const tokenize: Construct['tokenize'] = function (effects, ok, nok) {
      return lines.has(this.now().line) ? construct.tokenize.call(this, effects, ok, nok) : nok
    }
    return { ...construct, tokenize }
  }
  return syntaxes.map((syntax) => ({ ...syntax, flow: guardedBy(guarded, syntax.flow) }))
}

/** A row of dashes as it may stand below the head of a table, in a quotation too; rules and underlines of headings are let through. */
const DASHES = /^[ \t>|:-]*-[ \t>|:-]*$/
const BLANK = /^[ \t>]*$/

/**
 * The lines, counted from 1, on which a row of a table may begin: one above a row of dashes, and those that follow it down to
 * a blank one. More than there are, never fewer.
 */
export function tableLines(markdown: string): ReadonlySet<number> {
  const lines = markdown.split(/\r\n|\n|\r/)
  const found = new Set<number>()
  for (const [index, line] of lines.entries()) {
    if (index > 0 && DASHES.test(line)) found.add(index)
    if (found.has(index) && !BLANK.test(line)) found.add(index + 1)
  }
  return found
}
