import matter from 'gray-matter'
import { fileText } from '../../../file-text.ts'
import type { Random } from '../../../generator/random.ts'
import { RECORD_EDITS } from './record-edits.ts'

/** A content folder in memory, as editors leave it: paths and bytes. */
export type Folder = ReadonlyMap<string, Uint8Array>
export type World = { readonly folder: Folder; readonly now: number }

type Fields = Record<string, unknown>
const DAY = 86_400_000

const inFolder = (folder: Folder, pattern: RegExp): readonly string[] =>
  [...folder.keys()].filter((path) => pattern.test(path)).toSorted()
const ARTICLE = /^issues\/[^/]+\/(?!index\.md)[^/]+\.md$/
const slugOf = (path: string): string => path.replace(/^.*\//, '').replace('.md', '')
const dayOf = (instant: number): string => new Date(instant).toISOString().slice(0, 10)

function read(folder: Folder, path: string): { data: Fields; content: string } {
  const { data, content } = matter(Buffer.from(folder.get(path) ?? []).toString(), {})
  return { data: { ...data }, content }
}

const written = (folder: Folder, path: string, text: string): Folder =>
  new Map([...folder, [path, Buffer.from(text)]])

/** A folder with one file's front matter or text changed. */
function changed(
  folder: Folder,
  path: string,
  change: (data: Fields, content: string) => { data?: Fields; content?: string },
): Folder {
  const before = read(folder, path)
  const after = change(before.data, before.content)
  return written(folder, path, fileText({ ...before.data, ...after.data }, after.content ?? before.content))
}

function pick(random: Random, items: readonly string[]): string {
  const [first = '', ...rest] = items
  return random.pick([first, ...rest])
}

type Edit = (world: World, random: Random) => World

const edited =
  (edit: (folder: Folder, random: Random, now: number) => Folder): Edit =>
  (world, random) => ({ ...world, folder: edit(world.folder, random, world.now) })

/** One field of one of the files that a pattern finds. */
const field = (
  pattern: RegExp,
  name: string,
  value: (random: Random, data: Fields, now: number) => unknown,
): Edit =>
  edited((folder, random, now) =>
    changed(folder, pick(random, inFolder(folder, pattern)), (data) => ({
      data: { [name]: value(random, data, now) },
    })),
  )

const words = (random: Random) => `Parole ${random.between(1, 999)}`
const slugs = (folder: Folder, pattern: RegExp) => inFolder(folder, pattern).map(slugOf)

/** What editors do to a magazine, one thing at a time; some of it is refused by the check, as theirs is. */
export const EDITS: Readonly<Record<string, Edit>> = {
  text: edited((folder, random) =>
    changed(folder, pick(random, inFolder(folder, ARTICLE)), (_, content) => ({
      content: `${content}\nUna frase in più, la ${random.between(1, 999)}.\n`,
    })),
  ),
  link: edited((folder, random) => {
    const to = pick(random, slugs(folder, ARTICLE))
    return changed(folder, pick(random, inFolder(folder, ARTICLE)), (_, content) => ({
      content: `${content}\nSi veda [un altro pezzo](/articoli/${to}) della rivista.\n`,
    }))
  }),
  editorial: edited((folder, random) =>
    changed(folder, pick(random, inFolder(folder, /index\.md$/)), (_, content) => ({
      content: `${content}\nUna riga in più, la ${random.between(1, 999)}.\n`,
    })),
  ),
  standing: edited((folder, random) =>
    changed(folder, pick(random, inFolder(folder, /^pages\/.*\.md$/)), (_, content) => ({
      content: `${content}\nAltro, ${random.between(1, 999)}.\n`,
    })),
  ),
  title: field(ARTICLE, 'title', words),
  dek: field(
    ARTICLE,
    'dek',
    (random) => `Un sommario che dice qualche cosa, la numero ${random.between(1, 999)}, e si ferma.`,
  ),
  kicker: field(ARTICLE, 'kicker', words),
  order: field(ARTICLE, 'order', (random) => random.between(1, 9)),
  section: edited((folder, random) =>
    changed(folder, pick(random, inFolder(folder, ARTICLE)), () => ({
      data: { section: pick(random, slugs(folder, /^sections\//)) },
    })),
  ),
  tags: edited((folder, random) => {
    const tags = slugs(folder, /^tags\//)
    const some = new Set([pick(random, tags), pick(random, tags), pick(random, tags)])
    return changed(folder, pick(random, inFolder(folder, ARTICLE)), () => ({ data: { tags: [...some] } }))
  }),
  authors: edited((folder, random) =>
    changed(folder, pick(random, inFolder(folder, ARTICLE)), () => ({
      data: { authors: [pick(random, slugs(folder, /^authors\//))] },
    })),
  ),
  published: field(ARTICLE, 'published', (random, _, now) => dayOf(now + random.between(-60, 3) * DAY)),
  updated: field(ARTICLE, 'updated', (random, _, now) => dayOf(now + random.between(-1, 3) * DAY)),
  corrections: field(ARTICLE, 'corrections', (random, _, now) => [
    {
      date: dayOf(now + random.between(-3, 3) * DAY),
      text: `Era ${random.between(1, 99)}, è un altro numero.`,
    },
  ]),
  draft: field(ARTICLE, 'draft', (random) => random.chance(0.5)),
  withdrawn: field(ARTICLE, 'withdrawn', (random, data, now) =>
    data.withdrawn || random.chance(0.5)
      ? undefined
      : { date: dayOf(now), reason: 'Era sbagliato da capo a fondo.' },
  ),
  series: field(ARTICLE, 'series', (random) => pick(random, ['Conti aperti', 'Parole'])),
  pin: edited((folder, random) =>
    changed(folder, pick(random, inFolder(folder, ARTICLE)), () => ({
      data: { related: { pin: [pick(random, slugs(folder, ARTICLE))] } },
    })),
  ),
  translation: edited((folder, random) =>
    changed(folder, pick(random, inFolder(folder, ARTICLE)), () => ({
      data: { translation: pick(random, slugs(folder, ARTICLE)) },
    })),
  ),
  'issue date': field(/index\.md$/, 'published', (random, _, now) =>
    dayOf(now + random.between(-400, 2) * DAY),
  ),
  'issue dek': field(
    /index\.md$/,
    'dek',
    (random) => `Sei pezzi per chi va di fretta, e il numero ${random.between(1, 999)}.`,
  ),
  'issue inks': field(/index\.md$/, 'inks', (random) => random.between(0, 8)),
  'issue title': field(/index\.md$/, 'b', (random) => `parola${pick(random, ['uno', 'due', 'tre'])}`),
  'theme name': field(/^tags\//, 'name', words),
  'theme text': field(
    /^tags\//,
    'description',
    (random) => `Quel che sta sotto questo nome, in ${random.between(2, 99)} parole.`,
  ),
  'section name': field(/^sections\//, 'name', words),
  'section text': field(
    /^sections\//,
    'description',
    (random) => `Pezzi che stanno insieme, e sono ${random.between(2, 99)}.`,
  ),
  'section kind': field(/^sections\//, 'opinion', (random) => random.chance(0.5)),
  'author name': field(/^authors\//, 'name', words),
  bio: field(
    /^authors\//,
    'bio',
    (random) => `Scrive da ${random.between(2, 99)} anni di quello che capita.`,
  ),
  call: field(
    /^calls\//,
    'text',
    (random) => `Un invito che dice qualche cosa, per la volta numero ${random.between(2, 99)}.`,
  ),
  'call end': field(/^calls\//, 'until', (random, _, now) => dayOf(now + random.between(-2, 3) * DAY)),
  drawing: edited((folder, random) => {
    const path = pick(random, inFolder(folder, /\.svg$/))
    const text = Buffer.from(folder.get(path) ?? []).toString()
    return written(folder, path, text.replace('</svg>', `<path d="M0 0h${random.between(1, 99)}v1z"/></svg>`))
  }),
  added: edited((folder, random) => {
    const path = pick(random, inFolder(folder, ARTICLE))
    const { data, content } = read(folder, path)
    const { aliases: _, translation: __, ...fields } = data
    const slug = `pezzo-nuovo-${random.between(1, 9999)}`
    return written(
      folder,
      path.replace(/[^/]+$/, `${slug}.md`),
      fileText({ ...fields, title: words(random) }, content),
    )
  }),
  removed: edited((folder, random) => {
    const gone = pick(random, inFolder(folder, ARTICLE))
    return new Map([...folder].filter(([path]) => path !== gone))
  }),
  renamed: edited((folder, random) => {
    const old = pick(random, inFolder(folder, ARTICLE))
    const { data, content } = read(folder, old)
    const aliases = [...(Array.isArray(data.aliases) ? data.aliases : []), slugOf(old)]
    const path = old.replace(/[^/]+$/, `pezzo-altrove-${random.between(1, 9999)}.md`)
    return new Map([
      ...[...folder].filter(([other]) => other !== old),
      [path, Buffer.from(fileText({ ...data, aliases }, content))],
    ])
  }),
  ...RECORD_EDITS,
  clock: (world, random) => ({ ...world, now: world.now + random.between(-2, 40) * (DAY / 4) }),
}
