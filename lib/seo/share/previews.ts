import { compose } from '#lib/art/composition.ts'
import { inksOf } from '#lib/art/inks.ts'
import { wordsOf } from '#lib/art/lockup.ts'
import { articleArt, issueArt, portraitArt } from '#lib/art/piece-art.ts'
import { readingMinutes } from '#lib/model/body.ts'
import { italianMonth } from '#lib/model/italian-dates.ts'
import { articlesIn, type Magazine } from '#lib/model/magazine.ts'
import type { Article, Author, Issue, Tag } from '#lib/model/records.ts'
import { capital, italianList } from '#lib/model/sentence.ts'
import { slugify } from '#lib/model/slug.ts'
import { strings } from '#lib/strings.ts'
import { formAlone } from './art.ts'
import { sharePanel, TITLE_BOX } from './panel.ts'
import { setLockup } from './set-lockup.ts'
import { setText, setTitle } from './set-title.ts'

/** Link preview of an article: its title in two voices beside its art, in the inks of its issue. */
export function articlePreview(article: Article): string {
  return sharePanel({
    imprint: article.issue.imprint,
    inks: inksOf(article.issue.imprint, article.issue.inks),
    head: strings.issue.number(article.issue.number),
    foot: [
      italianList(article.authors.map(({ name }) => name.text)),
      strings.article.minutes(readingMinutes(article.body)),
    ],
    words: setTitle(article.title, TITLE_BOX),
    art: (canvas) => compose({ ...articleArt(article), ...canvas }),
  })
}

/** Link preview of an issue: its opposites as on the cover. */
export function issuePreview(issue: Issue): string {
  const opposites = setLockup(wordsOf(issue), TITLE_BOX)
  const below = TITLE_BOX.y + opposites.height + 58
  return sharePanel({
    imprint: issue.imprint,
    inks: inksOf(issue.imprint, issue.inks),
    head: strings.issue.number(issue.number),
    foot: [capital(italianMonth(issue.published.day))],
    words: opposites.svg + setText(issue.subtitle, 'italic', 40, 3, { ...TITLE_BOX, y: below }),
    art: (canvas) => compose({ ...issueArt(issue), ...canvas }),
  })
}

/** How the definition of a theme is set. `room`: from its first baseline to the foot of the box. */
const DEFINITION = { size: 38, lines: 4, room: 160 } as const

/** Link preview of a theme: its name, its definition, its form; in the inks of the current issue. */
export function themePreview(magazine: Magazine, tag: Tag): string {
  const name = setTitle({ first: tag.name }, { ...TITLE_BOX, height: 190 }, 'wide')
  const y = TITLE_BOX.y + TITLE_BOX.height - DEFINITION.room
  return sharePanel({
    imprint: magazine.imprint,
    inks: inksOf(magazine.imprint, magazine.issues[0]?.inks),
    head: strings.share.theme,
    foot: [strings.issue.pieces(articlesIn(magazine.byTag, tag).length)],
    words: name + setText(tag.description, 'italic', DEFINITION.size, DEFINITION.lines, { ...TITLE_BOX, y }),
    art: (canvas) => formAlone(tag.form, canvas),
  })
}

/** Link preview of a desk or author: name and portrait. */
export function authorPreview(magazine: Magazine, author: Author): string {
  return sharePanel({
    imprint: magazine.imprint,
    inks: inksOf(magazine.imprint, magazine.issues[0]?.inks),
    head: strings.share.author,
    foot: [magazine.imprint.descriptor],
    words: setTitle(author.name, TITLE_BOX),
    art: (canvas) => compose({ ...portraitArt(author), ...canvas }),
  })
}

/** Link preview of every page that has no image of its own: the motto, and what the magazine is. */
export function magazinePreview(magazine: Magazine): string {
  return sharePanel({
    imprint: magazine.imprint,
    inks: inksOf(magazine.imprint, magazine.issues[0]?.inks),
    head: strings.share.magazine(magazine.imprint),
    foot: [magazine.imprint.descriptor],
    words: setTitle(magazine.imprint.motto, TITLE_BOX),
    art: (canvas) =>
      compose({
        ...canvas,
        forms: ['disco', 'quadro'],
        seed: slugify(magazine.imprint.name),
        ground: 'light',
        drawing: 0,
      }),
  })
}
