import type { Kind } from '#lib/content/kinds/table.ts'
import { articleRecipe } from './article.ts'
import { authorRecipe } from './author.ts'
import { callRecipe } from './call.ts'
import { issueRecipe } from './issue.ts'
import { pageRecipe } from './page.ts'
import type { Recipe } from './recipe.ts'
import { sectionRecipe } from './section.ts'
import { tagRecipe } from './tag.ts'

/** How each kind of file is made. */
export const RECIPES: Readonly<Record<Kind, Recipe>> = {
  article: articleRecipe,
  issue: issueRecipe,
  author: authorRecipe,
  tag: tagRecipe,
  section: sectionRecipe,
  page: pageRecipe,
  call: callRecipe,
}
