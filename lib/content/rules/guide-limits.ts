import type { Said } from '#lib/model/fault.ts'
import type { ArticleMatter } from '../kinds/article.ts'
import { doubts } from '../messages/doubts.ts'
import type { KeyFault, Path } from '../yaml.ts'

/** What the guide gives an article: characters of its sommario, sentences of «In breve», steps of «In pratica», pins that are shown. */
const ARTICLE = { dek: 60, summary: { least: 2, most: 4 }, steps: 3, pins: 4 } as const
/** Words of an issue's sommario: it stands on the home page below the title. */
const ISSUE_WORDS = 25
/** From so many characters on `field-length` says that a sommario is too long. */
const LONG = 150

const at = (path: Path, said: Said): KeyFault => ({ ...said, path })

/** Where an article has fewer or more of something than the guide gives it. */
export function articleLimits(known: Partial<ArticleMatter>): readonly KeyFault[] {
  const { draft, dek = '', summary = [], steps = [], related } = known
  const pins = related?.pin ?? []
  const { least, most } = ARTICLE.summary
  const isShort = dek !== '' && dek.length < ARTICLE.dek
  const isOddSummary = summary.length > 0 && (summary.length < least || summary.length > most)
  const isOddSteps = steps.length > 0 && steps.length !== ARTICLE.steps
  return [
    // Who is still writing has not come to the end of them.
    ...(isShort && !draft ? [at(['dek'], doubts.shortDek(dek.length, ARTICLE.dek))] : []),
    ...(isOddSummary && !draft ? [at(['summary'], doubts.summaryCount(summary.length, least, most))] : []),
    ...(isOddSteps && !draft ? [at(['steps'], doubts.stepsCount(steps.length, ARTICLE.steps))] : []),
    ...(pins.length > ARTICLE.pins
      ? [at(['related', 'pin', ARTICLE.pins], doubts.tooManyPins(pins.length, ARTICLE.pins))]
      : []),
  ]
}

/** The same of an issue. */
export function issueLimits({ dek = '' }: { readonly dek?: string | undefined }): readonly KeyFault[] {
  const words = dek.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
  const isLong = words > ISSUE_WORDS && dek.length <= LONG
  return isLong ? [at(['dek'], doubts.issueDek(words, ISSUE_WORDS))] : []
}
