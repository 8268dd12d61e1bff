import { slugify } from '#lib/model/slug.ts'
import { compose, quoted } from '../fields/compose.ts'
import type { Recipe } from './recipe.ts'
import { badSlug, badTitle, slugsOf } from './refusals.ts'

/** A new author: a desk or a person. */
export const authorRecipe: Recipe = {
  questions: [
    { name: 'name', ask: 'Nome (« | » fra le due voci)', propose: () => undefined, refuse: badTitle },
    {
      name: 'slug',
      ask: 'Indirizzo',
      propose: ({ name = '' }) => slugify(name),
      refuse: (answer, { authors }) => badSlug(answer, slugsOf(authors)),
    },
    {
      name: 'type',
      ask: 'È un banco («desk») o una persona («person»)?',
      propose: () => 'person',
      refuse: (answer) => (/^(?:desk|person)$/.test(answer) ? undefined : 'scrivi «desk» o «person»'),
    },
  ],
  write: ({ name = '', slug = '', type = '' }) => ({
    path: `authors/${slug}.md`,
    text: compose('author', {
      name: quoted(name),
      bio: quoted('Da scrivere: due righe per il riquadro sotto gli articoli.'),
      kind: type,
    }),
  }),
  next: ({ slug = '' }) => [
    'Scrivi le due righe, dove dice «Da scrivere»: finché mancano il controllo lo ricorda.',
    `Negli articoli si scrive così: authors: [${slug}]`,
  ],
}
