import { compose } from '#lib/art/composition.ts'
import { BLACK, inksOf } from '#lib/art/inks.ts'
import { wordsOf } from '#lib/art/lockup.ts'
import { outline, widthOf } from '#lib/art/outline.ts'
import { issueArt } from '#lib/art/piece-art.ts'
import { compositionSvg, svgFile } from '#lib/art/svg.ts'
import { italianMonth } from '#lib/model/italian-dates.ts'
import type { Issue } from '#lib/model/records.ts'
import { capital } from '#lib/model/sentence.ts'
import { strings } from '#lib/strings.ts'
import { placedMark } from './panel.ts'
import { setLockup } from './set-lockup.ts'
import { setText } from './set-title.ts'
import { COVER } from './sizes.ts'

const MARGIN = 72
const META = 36
/** How wide a mark may be beside number and date. */
const MARK_ROOM = 740
const LOCKUP_TOP = 236
const SUBTITLE = { size: 56, below: 76, air: 100 } as const

/** The cover of an issue as a printed object (docs/design.md, 6.4), proportioned as in `cover.css`, as SVG. */
export function issueCover(issue: Issue): string {
  const { width, height } = COVER
  const inks = inksOf(issue.imprint, issue.inks)
  const measure = { x: MARGIN, width: width - 2 * MARGIN }
  const opposites = setLockup(wordsOf(issue), { ...measure, y: LOCKUP_TOP })
  const subtitle = LOCKUP_TOP + opposites.height + SUBTITLE.below
  const top = Math.round(subtitle + SUBTITLE.air)
  const art = compose({ ...issueArt(issue), width, height: height - top })
  const atRight = (text: string, y: number) =>
    outline('meta', text, META, width - MARGIN - widthOf('meta', text, META), y)
  return svgFile(
    width,
    height,
    [
      `<rect width="${width}" height="${height}" fill="${inks.light}"/><g fill="${BLACK}">`,
      placedMark(issue.imprint.name, { x: MARGIN - 4, y: 132, size: 101, room: MARK_ROOM }),
      atRight(strings.issue.short(issue.number), 98),
      atRight(capital(italianMonth(issue.published.day)), 143),
      opposites.svg,
      setText(issue.subtitle, 'italic', SUBTITLE.size, 2, { ...measure, y: subtitle }),
      '</g>',
      compositionSvg(art, inks, { x: 0, y: top }),
    ].join(''),
  )
}
