import { paths } from '#lib/model/paths.ts'
import { stateOf } from '#lib/model/publication.ts'
import { type Change, titleOf } from './change.ts'
import { code, type Line, type Section, say } from './line.ts'

/** Addresses that readers may have and that lead nowhere after the change, with the line that mends it. */
export function addresses({ base, removed, renamed, head, now }: Change): Section {
  const answered = new Set(head.catalogue.articles.flatMap(({ slug, aliases }) => [slug, ...aliases]))
  const known = (state: string) => state === 'published' || state === 'withdrawn'
  const lost = renamed.flatMap(({ before, after }): readonly Line[] => {
    if (!known(stateOf(before, now)) || answered.has(before.slug)) return []
    const aliases = [...after.aliases, before.slug].join(', ')
    return [
      say`${code(paths.article(before.slug))} non risponde più. In ${code(after.file)} aggiungi ${code(`aliases: [${aliases}]`)}`,
    ]
  })
  const gone = removed.flatMap((article): readonly Line[] =>
    known(stateOf(article, now)) && !answered.has(article.slug)
      ? [
          say`${code(paths.article(article.slug))} sparisce: «${titleOf(article)}» era uscito. Rimetti il file e aggiungi ${code('withdrawn')} con data e motivo`,
        ]
      : [],
  )
  const dropped = base.catalogue.articles.flatMap(({ aliases, slug }): readonly Line[] =>
    removed.some((article) => article.slug === slug)
      ? []
      : aliases
          .filter((alias) => !answered.has(alias))
          .map(
            (alias) =>
              say`${code(paths.article(alias))} era un indirizzo di prima e non risponde più: rimetti ${code(alias)} fra gli ${code('aliases')}`,
          ),
  )
  return { title: 'Indirizzi', lines: [...lost, ...gone, ...dropped] }
}
