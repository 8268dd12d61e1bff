import { type Catalogue, publish } from '#lib/model/magazine.ts'
import { paths } from '#lib/model/paths.ts'
import { stateOf } from '#lib/model/publication.ts'
import type { Article, File } from '#lib/model/records.ts'
import { type Change, titleOf } from './change.ts'
import { code, type Line, type Section, say } from './line.ts'

/** The addresses that readers may have at a moment, with the record that answers. Those of lists are always there. */
function answering(catalogue: Catalogue, now: number): ReadonlyMap<string, File> {
  const { articles, withdrawn, issues, pages, authors, tags, sections } = publish(catalogue, {
    now,
    preview: false,
  })
  const pieces = [...articles, ...withdrawn.values()]
  return new Map<string, File>([
    ...issues.map((issue) => [paths.issue(issue.slug), issue] as const),
    ...pages.map((page) => [paths.page(page.slug), page] as const),
    ...authors.map((author) => [paths.author(author.slug), author] as const),
    ...tags.map((tag) => [paths.theme(tag.slug), tag] as const),
    ...sections.map((section) => [paths.section(section.slug), section] as const),
    ...pieces.flatMap((piece) => piece.aliases.map((alias) => [paths.article(alias), piece] as const)),
    ...pieces.map((piece) => [paths.article(piece.slug), piece] as const),
  ])
}

/** What mends the address of an article that was out. */
function articleLine(address: string, before: Article, { renamed, head }: Change): Line {
  const pair = renamed.find((other) => other.before.slug === before.slug)
  const after = pair?.after ?? head.catalogue.articles.find(({ slug }) => slug === before.slug)
  if (!after) {
    return say`${code(address)} sparisce: «${titleOf(before)}» era uscito. Rimetti il file e aggiungi ${code('withdrawn')} con data e motivo`
  }
  if ([after.slug, ...after.aliases].some((slug) => paths.article(slug) === address)) {
    return say`${code(address)} sparisce: «${titleOf(after)}» era uscito e torna in attesa. Se va tolto, in ${code(after.file)} aggiungi ${code('withdrawn')} con data e motivo; se no rimetti la data, senza ${code('draft')}`
  }
  if (paths.article(before.slug) !== address) {
    const alias = address.replace(paths.article(''), '')
    return say`${code(address)} era un indirizzo di prima e non risponde più: rimetti ${code(alias)} fra gli ${code('aliases')}`
  }
  const aliases = [...after.aliases, before.slug].join(', ')
  return say`${code(address)} non risponde più. In ${code(after.file)} aggiungi ${code(`aliases: [${aliases}]`)}`
}

/** Why a record that is still there has no page: some come and go with what is out. */
function waiting({ issues, authors, tags, sections }: Catalogue, file: string): string | undefined {
  const isOf = (record: File): boolean => record.file === file
  if ([...tags, ...sections].some(isOf)) return 'aspetta con i pezzi che lo portano, e nessuno è più in rete'
  if (authors.some(isOf)) return 'niente di quel che è in rete porta più questa firma'
  return issues.some(isOf) ? 'il numero era uscito e la sua data è tornata nel futuro' : undefined
}

/** The name of an article in feeds: its first address. A reader that has shown the piece knows it by that alone. */
const feedName = ({ aliases, slug }: Article): string => aliases[0] ?? slug

/** Pieces that are out and that every feed would announce anew, because their earlier addresses changed places or went. */
const announcedAgain = ({ kept, renamed, now }: Change): readonly Line[] =>
  [...kept, ...renamed].flatMap(({ before, after }) => {
    // Without its old address among the aliases a renamed piece has a line of its own, which mends this as well.
    const isKnown = [after.slug, ...after.aliases].includes(before.slug)
    const isSame = feedName(before) === feedName(after)
    if (isSame || !isKnown || stateOf(before, now) !== 'published') return []
    const words = say`Chi segue i feed riceverebbe di nuovo «${titleOf(after)}»: in ${code(after.file)} metti ${code(feedName(before))} per primo fra gli ${code('aliases')}`
    // Its own address cannot be an earlier one as well.
    const added = say`Chi segue i feed riceverebbe di nuovo «${titleOf(after)}»: in ${code(after.file)} è nuovo l’alias ${code(feedName(after))}. Se non serve, toglilo`
    return [feedName(before) === after.slug ? added : words]
  })

/** Addresses that readers may have and that lead nowhere after the change, with what mends each. */
export function addresses(change: Change): Section {
  const { base, head, removed, now } = change
  const articles = new Map(base.catalogue.articles.map((article) => [article.file, article]))
  const before = answering(base.catalogue, now)
  const after = answering(head.catalogue, now)
  const gone = new Set(removed.map(({ slug }) => paths.article(slug)))
  const lines = [...before].flatMap(([address, { file }]): readonly Line[] => {
    if (after.has(address)) return []
    const article = articles.get(file)
    // Of an article that is gone its own address is said, not the earlier ones.
    if (article && gone.has(paths.article(article.slug)) && !gone.has(address)) return []
    if (article) return [articleLine(address, article, change)]
    const why = waiting(head.catalogue, file)
    return why === undefined
      ? [say`${code(address)} non risponde più: rimetti ${code(file)} con il nome di prima`]
      : [say`${code(address)} sparisce: ${why}`]
  })
  return { title: 'Indirizzi', lines: [...lines, ...announcedAgain(change)] }
}
