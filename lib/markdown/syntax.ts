import type { Data, Processor } from 'unified'

type Syntax = NonNullable<Data['micromarkExtensions']>[number]
type Construct = Extract<NonNullable<Syntax['flow']>[string], { tokenize: unknown }>

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

function onTableLines(syntax: Syntax, lines: () => ReadonlySet<number>): Syntax {
  const guarded = (construct: Construct): Construct => {
    if (construct.name !== 'table') return construct
    const tokenize: Construct['tokenize'] = function (effects, ok, nok) {
      return lines().has(this.now().line) ? construct.tokenize.call(this, effects, ok, nok) : nok
    }
    return { ...construct, tokenize }
  }
  const flow = Object.entries(syntax.flow ?? {}).map(
    ([code, constructs]) => [code, [constructs ?? []].flat().map(guarded)] as const,
  )
  return { ...syntax, flow: Object.fromEntries(flow) }
}

/**
 * Has tables looked for on some lines of the text at hand alone (`tableLines`). The extension reads every line of every text as
 * the head of a table before it looks for the dashes below: that was a third of the time of a parse.
 */
export function tablesOn(this: Processor, lines: () => ReadonlySet<number>): void {
  const data = this.data()
  data.micromarkExtensions = data.micromarkExtensions?.map((syntax) => onTableLines(syntax, lines))
}
