import { FORMS } from '#lib/model/forms.ts'
import { slugify } from '#lib/model/slug.ts'
import { compose, quoted } from '../fields/compose.ts'
import type { Recipe } from './recipe.ts'
import { badSlug, needed, slugsOf, unknownNames } from './refusals.ts'

/** A new theme. Its opposite is left to be written by hand, since it takes two files. */
export const tagRecipe: Recipe = {
  questions: [
    { name: 'name', ask: 'Nome del tema', propose: () => undefined, refuse: needed },
    {
      name: 'slug',
      ask: 'Indirizzo',
      propose: ({ name = '' }) => slugify(name),
      refuse: (answer, { tags }) => badSlug(answer, slugsOf(tags)),
    },
    {
      name: 'form',
      ask: 'Forma',
      propose: (_, { tags }) => {
        const uses = (form: string) => tags.filter((tag) => tag.form === form).length
        return FORMS.toSorted((a, b) => uses(a) - uses(b))[0]
      },
      refuse: (answer) => unknownNames(answer, FORMS),
    },
  ],
  write: ({ name = '', slug = '', form = '' }) => ({
    path: `tags/${slug}.md`,
    text: compose('tag', {
      name: quoted(name),
      description: quoted('Da scrivere: la definizione del tema, in una o due frasi.'),
      form,
    }),
  }),
  next: ({ slug = '' }) => [
    'Scrivi la definizione, dove dice «Da scrivere»: finché manca il controllo lo ricorda.',
    `Negli articoli si scrive così: tags: [${slug}]`,
    'Se ha un opposto, «opposite» va scritto in tutti e due i file.',
  ],
}
