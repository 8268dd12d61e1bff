import { addressOf, tidyDate } from '#lib/editor/new/refusals.ts'
import { dayAt } from '#lib/model/dates.ts'
import type { Magazine } from '#lib/model/magazine.ts'
import type { Values, Way } from '#lib/model/proposal.ts'
import { slugify } from '#lib/model/slug.ts'
import { strings } from '#lib/strings.ts'
import { fieldsOf, OWN, SIGNATURE } from './form.ts'
import type { Draft } from './judge.ts'
import { mended } from './mended.ts'
import { missingIn } from './missing.ts'
import { writeFile } from './write-file.ts'

const one = (values: Values, name: string): string => values[name]?.[0] ?? ''

/** The name of a file: what was written for it, else what its title gives. */
const slugOf = (values: Values, from: string): string =>
  slugify(one(values, OWN.slug)) || addressOf(one(values, from))

/** Those of some values that are of a signature, by the names of its own keys; or all others. */
const ofSignature = (values: Values): Values =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      name.startsWith(SIGNATURE) ? [[name.slice(SIGNATURE.length), value]] : [],
    ),
  )

type Kind = Draft['kind']
type Place = Pick<Draft, 'path' | 'slug' | 'prefix'>
type Made = { readonly draft: Draft; readonly values: Values; readonly count: number }

/** Writes a file with its signs put right; gives what the form then shows. */
function make(kind: Kind, values: Values, place: Place): Made {
  const fields = fieldsOf(kind)
  const write = (given: Values, text: string) =>
    writeFile(kind, fields, given, kind === 'article' ? { name: OWN.body, text } : undefined)
  const body = one(values, OWN.body)
  const right = mended(place.path, write, values, body)
  const own = missingIn(fields, right.values).map(({ name, says }) => ({ name: place.prefix + name, says }))
  const isBare = kind === 'article' && right.body === ''
  const missing = isBare ? [...own, { name: OWN.body, says: strings.proposal.empty }] : own
  const shown = right.body === '' ? right.values : { ...right.values, [OWN.body]: [right.body] }
  return {
    draft: { ...write(right.values, right.body), ...place, kind, missing },
    values: shown,
    count: right.count,
  }
}

/** The date of a piece that says none: that of its issue, or today where the issue is out. */
function dateFor(values: Values, { bySlug, imprint }: Magazine, now: number): string {
  const written = tidyDate(one(values, 'published'))
  const issue = bySlug.issue.get(one(values, OWN.issue))?.published.text ?? ''
  return written || ([issue, dayAt(now, imprint.timeZone)].toSorted().at(-1) ?? '')
}

export type Drafts = { readonly drafts: readonly Draft[]; readonly values: Values; readonly mended: number }

/** The files that a form makes: the piece, or the theme, and before it the one of who signs for the first time. */
export function draftsOf(way: Way, values: Values, magazine: Magazine, now: number): Drafts {
  if (way === 'tema') {
    const slug = slugOf(values, 'name')
    const { draft, ...rest } = make('tag', values, { path: `tags/${slug || 'nuovo'}.md`, slug, prefix: '' })
    return { drafts: [draft], values: rest.values, mended: rest.count }
  }
  const signs = ofSignature(values)
  const signing = addressOf(one(signs, 'name'))
  const author =
    Object.keys(signs).length === 0
      ? undefined
      : make('author', signs, {
          ...{ path: `authors/${signing || 'nuova'}.md`, slug: signing, prefix: SIGNATURE },
        })
  const slug = slugOf(values, 'title')
  const issue = one(values, OWN.issue)
  const folder = magazine.bySlug.issue.has(issue) ? issue : (magazine.issues[0]?.slug ?? '01-a-b')
  const authors = [...(values.authors ?? []), ...(signing === '' ? [] : [signing])]
  const whole = { ...values, authors, published: [dateFor(values, magazine, now)] }
  const article = make('article', whole, {
    ...{ path: `issues/${folder}/${slug || 'nuovo'}.md`, slug, prefix: '' },
  })
  const shown = Object.entries(author?.values ?? {}).map(([name, value]) => [SIGNATURE + name, value])
  return {
    drafts: [...(author ? [author.draft] : []), article.draft],
    // What was proposed for a field stands in the file; the form shows what was written.
    values: { ...article.values, ...Object.fromEntries(shown), authors: values.authors ?? [] },
    mended: article.count + (author?.count ?? 0),
  }
}
