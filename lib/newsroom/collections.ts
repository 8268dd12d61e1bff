import { KINDS, type Kind } from '#lib/content/kinds/table.ts'
import { paths } from '#lib/model/paths.ts'
import { capital } from '#lib/model/sentence.ts'
import { SLUG } from '#lib/model/slug.ts'
import { newsroom } from '#lib/strings/newsroom.ts'
import { type Field, fieldsOf, identifierOf } from './field.ts'

/** Sveltia's name for what `.md` files are; `browser/redazione.js` puts the magazine's way to read and write them in its place. */
const FORMAT = 'yaml-frontmatter'

export type Collection = Readonly<Record<string, unknown>> & {
  readonly name: string
  readonly folder: string
  readonly fields: readonly Field[]
}

/**
 * The folder of an article that is new. Sveltia's own nested folders would do, but to them an article is called by its folder and its
 * name, and others, who name it by its name alone, were rewritten with every save. The field is no key of a front matter: what reads
 * the files gives it a value that is none (`browser/front-matter.js`), what writes them leaves it out.
 */
const FOLDER = 'numero'
const folderField: Field = {
  ...{ name: FOLDER, ...newsroom.folder, required: true, widget: 'relation', collection: KINDS.issue.many },
  ...{ value_field: '{{slug}}', display_fields: ['number', 'a', 'b'], search_fields: ['a', 'b'] },
}

/** How the name of a new file is chosen: proposed from a template, or written where there is none. */
const slug = (
  { hint, pattern }: Readonly<Record<'hint' | 'pattern', string>>,
  form: string,
  template?: string,
) => ({
  slug: { ...(template !== undefined && { template }), editable: ['create'], hint, pattern: [form, pattern] },
})

const NEWEST_FIRST = {
  sortable_fields: {
    fields: ['published', 'title'],
    default: { field: 'published', direction: 'descending' },
  },
}

/** What is particular to the files of a kind: where they lie, by what they are called. */
function placed(kind: Kind): Readonly<Record<string, unknown>> {
  const by = identifierOf(kind)
  switch (kind) {
    case 'issue':
      return {
        ...{ path: '{{slug}}/index', identifier_field: 'a', summary: '{{number}}. {{a}} {{b}}' },
        ...NEWEST_FIRST,
        // Its number has two figures there, which no template knows how to write.
        ...slug(newsroom.issueSlug, '^\\d{2,}(?:-[a-z0-9]+)+$'),
      }
    case 'article':
      return {
        ...{ path: `{{${FOLDER}}}/{{slug}}`, summary: '{{title}} ({{dirname}})' },
        ...NEWEST_FIRST,
        // The issues themselves match that path, too. What a file has not is «null» to a pattern.
        filter: { field: 'section', pattern: '^(?!null$)' },
        // A copy would have the folder of none.
        duplicate: false,
        // To Sveltia the pictures of an article lie below a folder of its name.
        ...{ media_folder: '../immagini', public_folder: '../immagini' },
        ...slug(newsroom.slug, SLUG.source, `{{${by}}}`),
      }
    default:
      return { identifier_field: by, ...slug(newsroom.slug, SLUG.source, `{{${by}}}`) }
  }
}

/** Where a record is read, for the link to its page. */
const PAGES: Readonly<Partial<Record<Kind, string>>> = {
  article: paths.article('{{slug}}'),
  issue: paths.issue('{{slug}}'),
  author: paths.author('{{slug}}'),
  section: paths.section('{{slug}}'),
  tag: paths.theme('{{slug}}'),
  page: paths.page('{{slug}}'),
}

/** The fields of a kind in its order; the text stands behind the last that a record cannot do without, before what is rarely needed. */
function fieldsIn(kind: Kind): readonly Field[] {
  const fields = fieldsOf(KINDS[kind].schema)
  if (!('head' in KINDS[kind])) return fields
  const last = fields.findLastIndex(({ required }) => required)
  const body = { name: 'body', ...newsroom.body, widget: 'text', required: kind !== 'article' }
  const all = fields.toSpliced(last + 1, 0, body)
  return kind === 'article' ? [folderField, ...all] : all
}

function collection(kind: Kind): Collection {
  const { called, many, folder } = KINDS[kind]
  const page = PAGES[kind]
  return {
    ...{ name: many, label: capital(many), label_singular: capital(called), folder },
    ...{ extension: 'md', format: FORMAT, create: true, delete: false },
    ...placed(kind),
    ...(page !== undefined && { preview_path: page.slice(1), aliases_field: false }),
    fields: fieldsIn(kind),
  }
}

/** The order of the list: what is written every day comes first. Of an index and an article at one path the first one counts. */
const ORDER: readonly Kind[] = ['issue', 'article', 'author', 'tag', 'section', 'page', 'call']

/** What Sveltia CMS must know of the kinds of records, from their description: folders are below that of the content. */
export const collections = (): readonly Collection[] => ORDER.map(collection)
