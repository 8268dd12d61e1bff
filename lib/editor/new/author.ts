import { compose, listOf, quoted } from '../fields/compose.ts'
import { address, prose } from './questions.ts'
import type { Recipe } from './recipe.ts'
import { slugsOf } from './refusals.ts'

/** A new author: a desk or a person. */
export const authorRecipe: Recipe = {
  questions: [
    prose('name', 'Nome (se vuoi in due voci, con « | » in mezzo)', '"Maria | Rossi"'),
    address('name', '/autori/', 'maria-rossi', ({ authors }) => slugsOf(authors)),
    {
      name: 'type',
      ask: 'Chi è',
      example: 'person',
      field: 'kind',
      list: {
        options: () => [
          { slug: 'person', name: 'una persona' },
          { slug: 'desk', name: 'un banco, che firma insieme' },
        ],
        none: 'nessuno',
        least: 1,
        most: 1,
      },
      propose: () => 'person',
    },
  ],
  write: ({ name = '', slug = '', type = '' }) => ({
    path: `authors/${slug || 'nuovo'}.md`,
    text: compose('author', {
      name: quoted(name),
      bio: quoted('Da scrivere: due righe per il riquadro sotto gli articoli.'),
      kind: type,
    }),
  }),
  next: ({ slug = '' }) => [
    'Scrivi le due righe, dove dice «Da scrivere»: finché mancano il controllo lo ricorda.',
    `Negli articoli si scrive così: authors: ${listOf([slug])}`,
  ],
}
