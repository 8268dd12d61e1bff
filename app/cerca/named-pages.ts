import type { Magazine } from '#lib/model/magazine.ts'
import { paths } from '#lib/model/paths.ts'
import { sectionsInUse } from '#lib/model/pieces.ts'
import { fold } from '#lib/model/slug.ts'
import { inOrder } from '#lib/model/standing.ts'
import { menuName } from '#lib/model/title.ts'
import { isStopWord } from '#lib/search/stop-words.ts'
import { formsOf } from '#lib/search/words.ts'
import { strings } from '#lib/strings.ts'

type NamedPage = { readonly href: string; readonly text: string }

/** The pages that are no piece and no theme, by their names: who signs, sections, standing pages, lists. */
const allNamed = (magazine: Magazine): readonly NamedPage[] => [
  ...magazine.authors.map(({ slug, name }) => ({ href: paths.author(slug), text: name.text })),
  ...sectionsInUse(magazine).map(({ slug, name }) => ({
    href: paths.section(slug),
    text: strings.sections.named(name),
  })),
  ...inOrder(magazine.pages, magazine.imprint.pages).map(({ slug, title }) => ({
    href: paths.page(slug),
    text: menuName(title),
  })),
  { href: paths.corrections, text: strings.errata.name },
  { href: paths.readingPaths, text: strings.nav.readingPaths },
  { href: paths.issues, text: strings.nav.archive },
]

/** The pages whose name holds every word of a question; of words that say little («chi siamo») it must be made. */
export function namedPages(magazine: Magazine, question: string): readonly NamedPage[] {
  const asked = formsOf(question)
  if (asked.length === 0) return []
  const telling = asked.some((form) => !isStopWord(form))
  return allNamed(magazine).filter(({ text }) => {
    const words = formsOf(text).map(fold)
    return (telling || asked.length === words.length) && asked.every((form) => words.includes(fold(form)))
  })
}
