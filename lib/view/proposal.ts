import { issueTitle } from '#lib/model/issue.ts'
import type { Magazine } from '#lib/model/magazine.ts'
import { alphabetical } from '#lib/model/order.ts'
import { type Choice, type Choices, WAYS, type Way } from '#lib/model/proposal.ts'
import { proposalFacts } from '#lib/seo/list-pages.ts'
import { metadataOf } from '#lib/seo/metadata.ts'
import { doorsOf } from '#lib/site.ts'
import { strings } from '#lib/strings.ts'
import { frameOf, type PageView, type Seen } from './page.ts'

export type ProposalView = PageView & {
  readonly way: Way
  readonly choices: Choices
  /** The piece that an error is reported of, where the address names one. */
  readonly piece?: { readonly slug: string; readonly title: string }
}

const byName = (choices: readonly Choice[]): readonly Choice[] =>
  choices.toSorted((a, b) => alphabetical(a.name, b.name))

/** The closed lists of what is out. */
function choicesOf({ authors, sections, tags, issues }: Magazine): Choices {
  return {
    author: byName(authors.map(({ slug, name }) => ({ value: slug, name: name.text }))),
    section: byName(sections.map(({ slug, name }) => ({ value: slug, name }))),
    tag: byName(tags.map(({ slug, name }) => ({ value: slug, name }))),
    issue: issues.map((issue) => ({
      value: issue.slug,
      name: `${strings.issue.number(issue.number)}, ${issueTitle(issue)}`,
    })),
  }
}

/**
 * The form of one way, empty; no page where there is no repository to take what it makes, nor in a preview, where nobody answers
 * what it sends.
 */
export function proposalView(magazine: Magazine, name = 'articolo', slug = ''): Seen<ProposalView> {
  const way = WAYS.find((known) => known === name)
  const piece = magazine.bySlug.article.get(slug)
  const isOpen = doorsOf(magazine.imprint)['/proponi'] !== undefined && !magazine.view.preview
  if (!way || !isOpen || (slug !== '' && !(piece && way === 'errore'))) return undefined
  return {
    frame: frameOf(magazine),
    metadata: metadataOf(proposalFacts(magazine.imprint, way, piece?.title)),
    way,
    choices: choicesOf(magazine),
    ...(piece && { piece: { slug, title: piece.title.text } }),
  }
}
