import { compose, named, quoted } from '../fields/compose.ts'
import { address, prose } from './questions.ts'
import type { Recipe } from './recipe.ts'
import { slugsOf } from './refusals.ts'

/** A new section. */
export const sectionRecipe: Recipe = {
  questions: [
    prose('name', 'Nome della rubrica', '"Bottega"'),
    address('name', '/rubriche/', 'bottega', ({ sections }) => slugsOf(sections)),
  ],
  write: ({ name = '', slug = '' }) => ({
    path: `sections/${slug || 'nuovo'}.md`,
    text: compose('section', {
      name: quoted(name),
      description: quoted('Da scrivere: che cosa ci sta, in una o due frasi.'),
    }),
  }),
  next: ({ slug = '' }) => [
    'Scrivi che cosa ci sta, dove dice «Da scrivere»: finché manca il controllo lo ricorda.',
    `Negli articoli si scrive così: section: ${named(slug)}`,
  ],
}
