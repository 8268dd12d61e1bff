import { paths } from '#lib/model/paths.ts'
import { type Change, titleOf } from './change.ts'
import { code, type Section, say } from './line.ts'
import type { Side } from './side.ts'

/** Slugs that some article leads to: beside it, opposite it or in its text. */
function reached({ magazine, links }: Side): ReadonlySet<string> {
  const shown = [...links.values()].flatMap(({ related, counterpoint = '' }) => [...related, counterpoint])
  const texts = [...magazine.articles, ...magazine.issues, ...magazine.pages]
  const linked = texts.flatMap(({ body }) => body.links.map((link) => link.replace(paths.article(''), '')))
  return new Set([...shown, ...linked])
}

/** Pieces that no other piece leads to, and that were not so before. Lists and themes still do. */
export function orphans({ base, head }: Change): Section {
  const before = reached(base)
  const now = reached(head)
  const lines = head.magazine.articles
    .filter(({ slug }) => !now.has(slug) && (before.has(slug) || !base.magazine.bySlug.article.has(slug)))
    .map(
      (article) =>
        say`Nessun pezzo porta a «${titleOf(article)}», ${code(paths.article(article.slug))}: un tema in più, o un link da un altro testo`,
    )
  return { title: 'Orfani', lines }
}
