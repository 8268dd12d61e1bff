import { dayAt } from '#lib/model/dates.ts'
import { words } from '#lib/model/numbers.ts'
import { latestIssueFirst } from '#lib/model/order.ts'
import { compose, listOf, named, quoted } from '../fields/compose.ts'
import { namesIn } from './choose.ts'
import { AUTHORS, address, ISSUES, outOn, prose, SECTIONS, TAGS } from './questions.ts'
import type { Recipe } from './recipe.ts'
import { slugsOf } from './refusals.ts'
import { usual, usualAuthor } from './usual.ts'

/** A text to write over: it shows the forms that are used most, and passes the check as it is. */
const BODY = `Da scrivere: il primo capoverso comincia da una scena, un oggetto o un problema. Questo testo è da sostituire per intero: finché la testata dice \`draft: true\` non lo vede nessuno.

## Un titolo che dice qualcosa

Una nota si scrive così[^1]. Un collegamento interno si scrive così: [tutti i temi](/temi).

[^1]: Una frase sola, che starà accanto alla riga.

:::stacco
Una frase che vale da sola, | in due voci.
:::

Da scrivere: l’ultimo capoverso lascia qualcosa da fare.`

/** A new article: a draft in the folder of its issue. */
export const articleRecipe: Recipe = {
  questions: [
    prose('title', 'Titolo (se vuoi in due voci, con « | » in mezzo)', '"Il prezzo del pane | e la fila"'),
    address('title', '/articoli/', 'il-prezzo-del-pane', ({ articles }) => [
      ...slugsOf(articles),
      ...articles.flatMap(({ aliases }) => aliases),
    ]),
    {
      name: 'issue',
      ask: 'Numero',
      example: '05-lenti-svelti',
      field: 'issue',
      list: ISSUES,
      propose: (_, { issues }) => issues.toSorted(latestIssueFirst)[0]?.slug,
    },
    {
      name: 'author',
      ask: 'Firma (più d’una: con la virgola)',
      example: 'redazione',
      field: 'authors',
      list: AUTHORS,
      propose: (_, { authors, articles }) => usualAuthor(authors, articles),
    },
    {
      name: 'section',
      ask: 'Rubrica',
      example: 'metodo',
      field: 'section',
      list: SECTIONS,
      propose: (_, { sections, articles }) => usual(sections, articles, ({ section }) => [section]),
    },
    {
      name: 'tags',
      ask: `Temi (da uno a ${words(TAGS.most)}, con la virgola)`,
      example: 'metodo,prezzo',
      field: 'tags',
      list: TAGS,
      needed: true,
      propose: () => undefined,
    },
    outOn(({ issue }, { imprint, issues }, now) => {
      const today = dayAt(now, imprint.timeZone)
      const out = issues.find(({ slug }) => slug === issue)?.published.text ?? today
      return [out, today].toSorted().at(-1)
    }),
  ],
  write: ({ title = '', slug = '', issue = '', author = '', section = '', tags = '', date = '' }) => ({
    path: `issues/${issue || '01-a-b'}/${slug || 'nuovo'}.md`,
    text: compose(
      'article',
      {
        title: quoted(title),
        dek: quoted('Da scrivere: una o due frasi che aggiungono al titolo e non lo ripetono.'),
        authors: listOf(namesIn(author)),
        section: named(section),
        tags: listOf(namesIn(tags)),
        published: date,
        draft: 'true',
      },
      BODY,
    ),
  }),
  next: ({ slug = '' }) => [
    'Per vederlo mentre lo scrivi: npm run dev, poi',
    `  http://localhost:3000/articoli/${slug}`,
    'È una bozza: scrivi dove dice «Da scrivere», e quando è pronto togli la riga «draft: true».',
  ],
}
