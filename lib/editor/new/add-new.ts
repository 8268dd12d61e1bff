import { readFrontMatter } from '#lib/content/front-matter.ts'
import { KIND_NAMES, KINDS, type Kind } from '#lib/content/kinds/table.ts'
import type { Asked } from './arguments.ts'
import { askList } from './ask-list.ts'
import type { Desk } from './desk.ts'
import { interview } from './interview.ts'
import type { List, NewFile, Question } from './recipe.ts'
import { RECIPES } from './recipes.ts'
import type { Talk } from './talk.ts'

/** Files to write, the one that was asked for last, and what to say when they are written; or why there are none (Italian). */
export type New =
  | { readonly files: readonly NewFile[]; readonly next: readonly string[] }
  | { readonly refused: readonly string[] }

/** What may be new. */
const NEWS: List = {
  options: () => KIND_NAMES.map((kind) => ({ slug: kind, name: KINDS[kind].called })),
  none: 'niente',
  least: 1,
  most: 1,
}

const WHAT: Question = {
  name: 'kind',
  ask: 'Che cosa vuoi aggiungere',
  example: 'articolo',
  field: 'kind',
  list: NEWS,
  propose: () => 'article',
}

async function kindAsked(desk: Desk, { ask, say }: Required<Talk>): Promise<Kind | undefined> {
  const { answer } = await askList({ question: WHAT, answers: {}, proposed: 'article' }, NEWS, {
    desk,
    ask,
    say,
  })
  return KIND_NAMES.find((kind) => kind === answer)
}

/** The line at which there is something to write: the text, or the first value that is still to be written. */
export function lineToWrite({ text }: NewFile): number {
  const read = readFrontMatter(text)
  const lines = text.split('\n')
  const body = 'body' in read && read.body.trim() !== ''
  const at = body
    ? lines.lastIndexOf('---') + 2
    : lines.findIndex((line) => /^[a-z]+: "Da scrivere/.test(line))
  return at + 1
}

/** Asks what is not known of a new file and makes it, with the files that it needs. Rejects with `Left`. */
export async function addNew(
  { kind: named, flags }: Extract<Asked, { flags: unknown }>,
  desk: Desk,
  { ask, say }: Talk,
  now: number,
): Promise<New> {
  const kind = named ?? (ask ? await kindAsked(desk, { ask, say }) : undefined)
  if (!kind) return { refused: ['manca che cosa fare'] }
  const made = await interview(kind, flags, desk, ask ? { ask, say } : { say }, now)
  if ('refused' in made) return made
  const files = made.desk.added
  const others = files.length > 1 ? ['Negli altri file nuovi c’è da scrivere dove dicono «Da scrivere».'] : []
  return { files, next: [...RECIPES[kind].next(made.answers), ...others] }
}
