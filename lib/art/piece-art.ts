import { issueSeed } from '#lib/model/issue.ts'
import type { Article, Author, Issue } from '#lib/model/records.ts'
import { drawnThemes } from '#lib/model/themes.ts'
import type { CompositionInput } from './composition.ts'
import { formOf } from './shapes.ts'

/** A drawing without its canvas: pages and shared images draw the same one on different canvases. */
export type Art = Omit<CompositionInput, 'width' | 'height'>

/** The drawing that an article's themes make. */
export const articleArt = ({ tags, slug }: Article): Art => ({
  forms: drawnThemes(tags).map(({ form }) => form),
  seed: slug,
})

/** The drawing of an issue's cover, which is a printed object: always light. */
export const issueArt = (issue: Issue): Art => ({
  forms: issue.forms,
  seed: issueSeed(issue),
  ground: 'light',
  drawing: issue.drawing,
})

/** The portrait of a desk or author: its two forms, else those that its name gives, leaning on each other. */
export const portraitArt = ({ forms, slug, name }: Author): Art => ({
  forms: forms ?? [formOf(slug), formOf(name.text)],
  seed: slug,
  ground: 'light',
  drawing: 4,
})
