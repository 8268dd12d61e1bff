import { FORMS } from '#lib/model/forms.ts'
import { compose, listOf, quoted } from '../fields/compose.ts'
import { address, formsList, prose } from './questions.ts'
import type { Recipe } from './recipe.ts'
import { slugsOf } from './refusals.ts'

/** A new theme. Its opposite is left to be written by hand, since it takes two files. */
export const tagRecipe: Recipe = {
  questions: [
    prose('name', 'Nome del tema', '"Attesa"'),
    address('name', '/temi/', 'attesa', ({ tags }) => slugsOf(tags)),
    {
      name: 'form',
      ask: 'Forma',
      example: 'disco',
      field: 'form',
      list: formsList(1),
      propose: (_, { tags }) => {
        const uses = (form: string) => tags.filter((tag) => tag.form === form).length
        return FORMS.toSorted((a, b) => uses(a) - uses(b))[0]
      },
    },
  ],
  write: ({ name = '', slug = '', form = '' }) => ({
    path: `tags/${slug || 'nuovo'}.md`,
    text: compose('tag', {
      name: quoted(name),
      description: quoted('Da scrivere: la definizione del tema, in una o due frasi.'),
      form,
    }),
  }),
  next: ({ slug = '' }) => [
    'Scrivi la definizione, dove dice «Da scrivere»: finché manca il controllo lo ricorda.',
    `Negli articoli si scrive così: tags: ${listOf([slug])}`,
    'Se ha un opposto, «opposite» va scritto in tutti e due i file.',
  ],
}
