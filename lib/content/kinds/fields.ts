import { z } from 'zod'
import { LANGUAGE_TAG } from '#lib/markdown/blocks.ts'
import { LONGEST_ADDRESS } from '#lib/markdown/rules/links-and-images.ts'
import { asciiAddress, unreadable } from '#lib/model/addresses.ts'
import { parseMoment } from '#lib/model/dates.ts'
import type { Said } from '#lib/model/fault.ts'
import { FORMS } from '#lib/model/forms.ts'
import { isSlug, SLUG } from '#lib/model/slug.ts'
import { hasVoices, parseTitle } from '#lib/model/title.ts'

/** What a text of ours in a front matter is to the rules of style: a line does not end with a stop, a sentence does. */
export type Prose = 'title' | 'line' | 'sentence' | 'alt' | 'caption'

/** The kinds whose records other files name. */
export type Named = 'article' | 'author' | 'call' | 'section' | 'tag'

/** What is known of a field besides its schema. */
export type About = {
  /** Readers read it as plain text: what YAML cuts off it is lost, and marks of Markdown stay marks. */
  readonly spoken?: true
  /** Left out where the words are not ours: names, titles of others’ works. */
  readonly prose?: Prose
  readonly names?: Named
  readonly date?: 'day' | 'moment'
  /** How editors call the key (Italian): in the report by the first, and by any of them when they write it for the key. */
  readonly called?: readonly [string, ...string[]]
  /** What it is for, in a sentence or two (Italian): in the guide, in a new file, in a text editor, in the form for proposals. */
  readonly what?: string
  /** How it is put into a file (Italian): what nobody need know who fills in a form. */
  readonly inFile?: string
  /** Left to the editors, or to the time when the piece is out: the form for proposals does not ask for it. */
  readonly later?: true
  /** How it is written, as YAML; several lines for a group. */
  readonly example?: string
  /** The most characters that the guide gives it. */
  readonly most?: number
  /** What is wrong with a text that should be one of its kind; undefined of one that is. */
  readonly rule?: (written: string) => Said | undefined
}

/** All that is known of fields; what is said of a clone adds to what is said of its original. */
const known = z.registry<About>()

/** What is known of a part of a schema. */
export const aboutOf = (schema: unknown): About =>
  schema instanceof z.ZodType ? (known.get(schema) ?? {}) : {}

/** What is said of a field to whoever writes it in a file (Italian). */
export const wordsOf = ({ what = '', inFile }: About): string => (inFile ? `${what} ${inFile}` : what)

/** A field of which something more is known. */
export function field<Schema extends z.ZodType>(schema: Schema, about: About): Schema {
  const described = schema.clone()
  known.add(described, about)
  return described
}

/** The key of a record, with its words. */
export const key = <Schema extends z.ZodType>(
  schema: Schema,
  about: About & Required<Pick<About, 'called' | 'what' | 'example'>>,
): Schema => field(schema, about)

/** A part of a group, by what editors call it. */
export const part = <Schema extends z.ZodType>(
  schema: Schema,
  ...called: Required<About>['called']
): Schema => field(schema, { called })

/** The rules that zod has no word for; `wrong-values.ts` says each of them. */
type Custom = 'address' | 'date' | 'moment' | 'own' | 'slug' | 'title'
const custom = (rule: Custom) => ({ params: { rule } })

/** A text that says something, in at most so many characters. Spaces at its ends do not count. An empty one is that alone. */
const atMost = (characters: number) => z.string().trim().min(1, { abort: true }).max(characters)

/**
 * The longest texts by their places. They stand far above what the house wants (which the style check doubts), and keep one value from
 * filling a page or from costing seconds: the link preview of a title of 30,000 letters took 4.4 s.
 */
const LONGEST = { name: 100, line: 300, sentence: 600, text: 2_000 } as const

/** A line of ours: kicker, label. */
export const line = field(atMost(LONGEST.line), { spoken: true, prose: 'line' })
/** One or two sentences: dek, a step, a definition. */
export const sentence = field(atMost(LONGEST.sentence), { spoken: true, prose: 'sentence' })
/** Several sentences: a correction. */
const text = field(atMost(LONGEST.text), { spoken: true, prose: 'sentence' })
/** What an image shows. */
const alt = field(atMost(LONGEST.text), { spoken: true, prose: 'alt' })
const caption = field(atMost(LONGEST.sentence), { spoken: true, prose: 'caption' })
/** The name of somebody or something: words that are not ours. */
export const name = field(atMost(LONGEST.line), { spoken: true })
/** A word that a program reads rather than a reader: a code, a branch. */
export const word = atMost(LONGEST.line)
/** A text that a rule of its own judges; it sees the text without the spaces at its ends. */
export const ruled = <Schema extends z.ZodType<string>>(
  schema: Schema,
  rule: (written: string) => Said | undefined,
): Schema =>
  field(
    // Of one that is too long that has been said; looking further may cost the square of its length.
    schema.refine(
      (written) => written.length > LONGEST.text || rule(written.trim()) === undefined,
      custom('own'),
    ),
    { ...aboutOf(schema), rule },
  )
/** The title of somebody’s work. */
const work = field(atMost(LONGEST.sentence), { spoken: true })

/** A title in one voice or two: one optional ` | ` between two voices that both say something. */
export const title = field(atMost(LONGEST.line).refine(hasVoices, custom('title')).transform(parseTitle), {
  spoken: true,
  prose: 'title',
})

const DAY = '^\\d{4}-\\d{2}-\\d{2}$'
const MOMENT = '^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2})?$'

/** `YYYY-MM-DD`, or `YYYY-MM-DDTHH:MM` on the magazine's clock. */
export const moment = field(
  z
    .string()
    .meta({ pattern: MOMENT })
    .transform((written, context) => {
      const read = parseMoment(written)
      if (read) return read
      context.issues.push({ code: 'custom', input: written, ...custom('moment') })
      return z.NEVER
    }),
  { date: 'moment' },
)

/** `YYYY-MM-DD`. */
export const day = field(
  z
    .string()
    .refine((written) => !written.includes('T') && parseMoment(written) !== undefined, custom('date'))
    .meta({ pattern: DAY }),
  { date: 'day' },
)

/** A name that stood in an address. */
export const slug = z.string().max(LONGEST.name).refine(isSlug, custom('slug')).meta({ pattern: SLUG.source })

/** The name of a record in another file; whether it exists is checked over all files. */
export const reference = (names: Named) => field(atMost(LONGEST.name), { names })

/** The path of a file below the folder of the one that names it. */
const path = atMost(LONGEST.line)

/** Where a call leads: an address of any kind. Which kinds there are and whether it leads somewhere is checked over all files. */
export const href = atMost(LONGEST_ADDRESS)

/** An address of the web as it is written. */
export const address = atMost(LONGEST_ADDRESS).refine(
  (written) => /^https?:/i.test(written) && unreadable(written) === undefined,
  { ...custom('address'), abort: true },
)
/** It comes out in ASCII: it stands in headers and in documents for machines. */
export const asAddress = (written: typeof address) => field(written.transform(asciiAddress), aboutOf(written))
export const webAddress = asAddress(address)

export const form = z.enum(FORMS)
export const forms = z.tuple([form, form])
export const inks = z.int().min(0)
export const language = z.string().regex(LANGUAGE_TAG)

/** A picture at the head of the article: a photograph that someone took for it, by its path below the article's folder. */
export const hero = z.strictObject({
  src: part(path, 'file'),
  alt: part(alt.optional(), 'alternativo'),
  /** Instead of `alt`: the picture adds nothing to the text. */
  decorative: part(z.literal(true).optional(), 'decorativa'),
  caption: part(caption.optional(), 'didascalia'),
  credit: part(name.optional(), 'credito', 'crediti'),
})

/** What was wrong and has changed. */
export const correction = z.strictObject({ date: part(day, 'data'), text: part(text, 'testo') })

/** Why a piece is no longer there. */
export const withdrawal = z.strictObject({ date: part(day, 'data'), reason: part(text, 'motivo') })

/** What a piece draws on. */
export const source = z.strictObject({
  title: part(work, 'titolo'),
  author: part(name.optional(), 'autore'),
  publication: part(name.optional(), 'dove è uscita', 'pubblicazione'),
  year: part(z.int().min(1).max(2999).optional(), 'anno'),
  url: part(webAddress.optional(), 'indirizzo', 'link'),
})
