import { Section } from '#components/ui/section.tsx'
import { paths } from '#lib/model/paths.ts'
import type { ReadingPath } from '#lib/model/reading-path.ts'
import { strings } from '#lib/strings.ts'
import { PathSteps } from './path-steps.tsx'

/** «Continua da qui»: the way on from an article, for who has some minutes more. */
export function Onward({ path, minutes }: { path: ReadingPath; minutes: number }) {
  if (path.steps.length === 0) return null
  return (
    <Section title={strings.readingPaths.onward} id="continua" className="onward">
      <p>
        {strings.readingPaths.onwardText(minutes)}.{' '}
        <a href={paths.readingPaths}>{strings.readingPaths.all}</a>
      </p>
      <PathSteps steps={path.steps} />
    </Section>
  )
}
