import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { ArticleArt } from '#components/art/article-art.tsx'
import { Portrait } from '#components/art/portrait.tsx'
import { Cover } from '#components/issue/cover.tsx'
import { pictureAt } from '#lib/seo/share/picture.ts'
import { articleIn, magazineOf } from '../../builders.ts'

const magazine = magazineOf([{ slug: 'pezzo', tags: ['metodo', 'volume'] }], {
  tags: [
    { slug: 'metodo', form: 'canne' },
    { slug: 'volume', form: 'quadro' },
  ],
})
const article = articleIn(magazine, 'pezzo')
const [author] = article.authors
if (!author) throw new Error('nobody signed')

/** Which forms stand in a drawing, and how each is turned: what stays the same on every canvas. */
const drawn = (svg = '') =>
  [...svg.matchAll(/<path[^>]* d="([^"]+)"[^>]* transform="[^"]*?(rotate\([^)]*\))?"/g)].map(
    ([, d, turn]) => [d, turn],
  )

test.each([
  [
    'article',
    <ArticleArt key="" article={article} width={1200} height={675} />,
    'articoli',
    article.slug,
    '16x9',
  ],
  ['issue', <Cover key="" issue={article.issue} />, 'numeri', article.issue.slug, '16x9'],
  ['author', <Portrait key="" author={author} />, 'autori', author.slug, 'anteprima'],
])('the drawing of an %s is the same on its pages and where it is shared', (_, page, kind, slug, cut) => {
  const shared = drawn(pictureAt(magazine, kind, slug, `${cut}.png`))
  const own = drawn(renderToStaticMarkup(page)).filter(([d]) => shared.some(([other]) => other === d))
  expect(own.length).toBeGreaterThan(1)
  expect(shared).toEqual(expect.arrayContaining(own))
})
