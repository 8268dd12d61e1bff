import { MOST_TAGS } from '#lib/content/rules/within-article.ts'
import { romeDay } from '#lib/model/dates.ts'
import { latestIssueFirst } from '#lib/model/order.ts'
import { slugify } from '#lib/model/slug.ts'
import { compose, listOf, quoted } from '../fields/compose.ts'
import type { Recipe } from './recipe.ts'
import { badSlug, badTitle, namesIn, notADate, slugsOf, unknownNames } from './refusals.ts'
import { usualAuthor } from './usual-author.ts'

/** A text to write over: it shows the forms that are used most, and passes the check as it is. */
const BODY = `Da scrivere: il primo capoverso comincia da una scena, un oggetto o un problema. Questo testo è da sostituire per intero: finché la testata dice \`draft: true\` non lo vede nessuno.

## Un titolo che dice qualcosa

Una nota si scrive così.[^1] Un collegamento interno si scrive così: [tutti i temi](/temi).

[^1]: Una frase sola, che starà accanto alla riga.

:::stacco
Una frase che vale da sola, | in due voci.
:::

Da scrivere: l’ultimo capoverso lascia qualcosa da fare.`

/** A new article: a draft in the folder of its issue. */
export const articleRecipe: Recipe = {
  questions: [
    {
      name: 'title',
      ask: 'Titolo (« | » fra le due voci)',
      propose: () => undefined,
      refuse: badTitle,
    },
    {
      name: 'slug',
      ask: 'Indirizzo',
      propose: ({ title = '' }) => slugify(title),
      refuse: (answer, { articles }) =>
        badSlug(answer, [...slugsOf(articles), ...articles.flatMap((a) => a.aliases)]),
    },
    {
      name: 'issue',
      ask: 'Numero (la cartella)',
      propose: (_, { issues }) => issues.toSorted(latestIssueFirst)[0]?.slug,
      refuse: (answer, { issues }) => unknownNames(answer, slugsOf(issues)),
    },
    {
      name: 'author',
      ask: 'Firma (più d’una: con la virgola)',
      propose: (_, { authors, articles }) => usualAuthor(authors, articles),
      refuse: (answer, { authors }) => unknownNames(answer, slugsOf(authors), authors.length),
    },
    {
      name: 'section',
      ask: 'Rubrica',
      propose: (_, { sections }) => sections[0]?.slug,
      refuse: (answer, { sections }) => unknownNames(answer, slugsOf(sections)),
    },
    {
      name: 'tags',
      ask: 'Temi (da uno a sei, con la virgola)',
      propose: () => undefined,
      refuse: (answer, { tags }) => unknownNames(answer, slugsOf(tags), MOST_TAGS),
    },
    {
      name: 'date',
      ask: 'Quando esce',
      propose: ({ issue }, { issues }) => {
        const today = romeDay(Date.now())
        const out = issues.find(({ slug }) => slug === issue)?.published.text ?? today
        return [out, today].toSorted().at(-1)
      },
      refuse: notADate,
    },
  ],
  write: ({ title = '', slug = '', issue = '', author = '', section = '', tags = '', date = '' }) => ({
    path: `issues/${issue}/${slug}.md`,
    text: compose(
      'article',
      {
        title: quoted(title),
        dek: quoted('Da scrivere: una o due frasi che aggiungono al titolo e non lo ripetono.'),
        authors: listOf(namesIn(author)),
        section,
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
