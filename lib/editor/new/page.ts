import { UNWRITTEN_PAGE } from '#lib/content/read-body.ts'
import { compose, quoted } from '../fields/compose.ts'
import { address, prose } from './questions.ts'
import type { Recipe } from './recipe.ts'
import { slugsOf } from './refusals.ts'

/** A new standing page. */
export const pageRecipe: Recipe = {
  questions: [
    prose(
      'title',
      'Titolo (se vuoi in due voci, con « | » in mezzo: la prima è il nome nei menu)',
      '"Chi siamo: | chi scrive"',
    ),
    address('title', '/', 'chi-siamo', ({ pages }) => slugsOf(pages)),
  ],
  write: ({ title = '', slug = '' }) => ({
    path: `pages/${slug || 'nuovo'}.md`,
    text: compose(
      'page',
      { title: quoted(title), dek: quoted('Da scrivere: il sommario sotto il titolo, in una o due frasi.') },
      UNWRITTEN_PAGE,
    ),
  }),
  next: ({ slug = '' }) => [
    'Una pagina non ha bozza: quando la proposta viene accolta si legge subito, e sta in fondo a ogni pagina.',
    `Scrivi dove dice «Da scrivere» e il testo: finché mancano il controllo lo ricorda. Per vederla: npm run dev, poi`,
    `  http://localhost:3000/${slug}`,
  ],
}
