import { type Kind, keysOf } from '#lib/content/kinds/table.ts'

/** What editors call each field of a record, in the order of the report. */
export type Labels = Readonly<Record<string, string>>

/** A record holds what some keys name, under another name; and an article its issue, which is where its file lies. */
const FIELD_OF: Readonly<Record<string, string>> = { cta: 'call' }

function labelsOf(kind: Kind): Labels {
  const fields = keysOf(kind).map(([key, { called: [label] = [key] }]) => [FIELD_OF[key] ?? key, label])
  return { ...Object.fromEntries(fields), ...(kind === 'article' && { issue: 'numero' }) }
}

/** What the report calls the fields of each kind of record. */
export const labels: Readonly<Record<Kind, Labels>> = {
  article: labelsOf('article'),
  issue: labelsOf('issue'),
  page: labelsOf('page'),
  author: labelsOf('author'),
  tag: labelsOf('tag'),
  section: labelsOf('section'),
  call: labelsOf('call'),
}
