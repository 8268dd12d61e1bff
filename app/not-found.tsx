import type { Metadata } from 'next'
import { SearchLine } from '#components/search/search-line.tsx'
import { Frame } from '#components/site/frame.tsx'
import { Missing } from '#components/site/missing.tsx'
import { currentMagazine, faultsOnTheDesk } from '#lib/content/current.ts'
import { paths } from '#lib/model/paths.ts'
import { strings } from '#lib/strings.ts'
import { Faults } from './bozze/faults.tsx'

export const metadata: Metadata = { title: strings.missing.metadata }

export default async function NotFound() {
  const faults = await faultsOnTheDesk()
  if (faults.length > 0) return <Faults faults={faults} />
  const magazine = await currentMagazine()
  const [issue] = magazine.issues
  return (
    <Frame magazine={magazine} field>
      <Missing code={strings.missing.code} title={strings.missing.title} text={strings.missing.text}>
        {issue && (
          <a className="button" href={paths.issue(issue.slug)}>
            {strings.missing.toIssue(issue.number)}
          </a>
        )}
        <a className="underlined" href={paths.articles()}>
          {strings.missing.toArticles}
        </a>
        <search>
          <form action={paths.search}>
            <SearchLine />
          </form>
        </search>
      </Missing>
    </Frame>
  )
}
