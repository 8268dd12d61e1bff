import { z } from 'zod'
import {
  day,
  language,
  line,
  moment,
  path,
  reference,
  sentence,
  slug,
  text,
  title,
  webAddress,
} from './fields.ts'

/** A picture at the head of the article: a photograph that someone took for it. */
const hero = z.strictObject({
  /** Path below the article's folder: `immagini/bottega.jpg`. */
  src: path,
  /** What the picture shows, for those who do not see it. */
  alt: text.optional(),
  /** Instead of `alt`: the picture adds nothing to the text. */
  decorative: z.literal(true).optional(),
  caption: sentence.optional(),
  credit: line.optional(),
})

const source = z.strictObject({
  title: sentence,
  author: line.optional(),
  publication: line.optional(),
  year: z.int().min(1).max(2999).optional(),
  url: webAddress.optional(),
})

/** `content/issues/<issue>/<slug>.md`; the slug is the file's name. */
export const article = z.strictObject({
  /** One optional ` | ` splits the two voices. */
  title,
  /** One line above the title. */
  kicker: line.optional(),
  /** One or two sentences that add to the title. */
  dek: sentence,
  /** Slugs of authors, in the order of the byline. */
  authors: z.array(reference),
  section: reference,
  /** One to six; the first three give the article its art. */
  tags: z.array(reference),
  published: moment,
  updated: moment.optional(),
  /** Seen by nobody but who works on it. */
  draft: z.boolean().default(false),
  /** Place in the issue. */
  order: z.int().min(0).optional(),
  hero: hero.optional(),
  /** «In breve». */
  summary: z.array(sentence).default([]),
  /** «In pratica». */
  steps: z.array(sentence).default([]),
  /** Pieces to put first among the related, and pieces to leave out. */
  related: z
    .strictObject({ pin: z.array(reference).default([]), exclude: z.array(reference).default([]) })
    .default({ pin: [], exclude: [] }),
  /** Earlier slugs: they redirect here for ever. */
  aliases: z.array(slug).default([]),
  corrections: z.array(z.strictObject({ date: day, text })).default([]),
  /** Taken back: the address answers with the reason. */
  withdrawn: z.strictObject({ date: day, reason: text }).optional(),
  sources: z.array(source).default([]),
  /** Where the piece was first published, if elsewhere. */
  canonical: webAddress.optional(),
  lang: language.default('it'),
  /** The article that says the same in another language; one of the two names the other. */
  translation: reference.optional(),
  /** The title of a series: the same words in all its pieces, in whatever issues. */
  series: text.optional(),
  /** Slug of a call to action. */
  cta: reference.optional(),
})

export type ArticleMatter = z.output<typeof article>
