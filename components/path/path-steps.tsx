import { TwoVoices } from '#components/ui/two-voices.tsx'
import { readingMinutes } from '#lib/model/body.ts'
import { langOf } from '#lib/model/language.ts'
import { paths } from '#lib/model/paths.ts'
import type { Step } from '#lib/model/reading-path.ts'
import { strings } from '#lib/strings.ts'
import { hopReason } from './hop-reason.ts'

/** The steps of a path in their order: why, what, how long. */
export function PathSteps({ steps }: { steps: readonly Step[] }) {
  return (
    <ol className="path-steps">
      {steps.map(({ article, reason }) => (
        <li key={article.slug} className={`inks-${article.issue.inks}`}>
          <p className="path-reason">{hopReason(reason, article.issue.imprint)}</p>
          <a href={paths.article(article.slug)} lang={langOf(article)}>
            <TwoVoices title={article.title} />
          </a>
          <small>{strings.article.minutes(readingMinutes(article.body))}</small>
        </li>
      ))}
    </ol>
  )
}
