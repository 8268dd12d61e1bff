import { compose, named, quoted } from '../fields/compose.ts'
import { address, prose } from './questions.ts'
import type { Recipe } from './recipe.ts'
import { slugsOf } from './refusals.ts'

/** A new call to action. */
export const callRecipe: Recipe = {
  questions: [
    prose('title', 'Titolo (se vuoi in due voci, con « | » in mezzo)', '"Vuoi scrivere | per noi?"'),
    { ...address('title', 'calls/', 'scrivi-per-noi', ({ calls }) => slugsOf(calls)), ask: 'Nome del file' },
    {
      name: 'href',
      ask: 'Dove porta: una pagina come «/chi-siamo», un indirizzo «https://…» o «mailto:…»',
      example: '/chi-siamo',
      field: 'href',
      needed: true,
      propose: () => undefined,
    },
  ],
  write: ({ title = '', slug = '', href = '' }) => ({
    path: `calls/${slug || 'nuovo'}.md`,
    text: compose('call', {
      title: quoted(title),
      text: quoted('Da scrivere: una frase.'),
      href: quoted(href),
    }),
  }),
  next: ({ slug = '' }) => [
    'Scrivi la frase, dove dice «Da scrivere»: finché manca il controllo lo ricorda.',
    `In fondo a un articolo si mette così: cta: ${named(slug)}`,
  ],
}
