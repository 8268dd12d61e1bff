import type { ComponentProps } from 'react'
import { SearchLine } from '#components/search/search-line.tsx'
import type { Place } from '#lib/model/near-address.ts'
import { paths } from '#lib/model/paths.ts'
import { strings } from '#lib/strings.ts'
import { Frame } from './frame.tsx'
import { Missing } from './missing.tsx'

/** The page for an address that nobody has: what it may have meant, and the ways on. */
export function NotHere({ frame, near }: Pick<ComponentProps<typeof Frame>, 'frame'> & { near?: Place }) {
  const { currentIssue: issue, imprint } = frame
  const { missing, search } = strings
  return (
    <Frame frame={frame} field>
      <Missing
        code={missing.code}
        title={imprint.hinge === undefined ? missing.titleAlone : missing.title}
        text={
          <>
            {imprint.hinge === undefined ? missing.textAlone : missing.text}
            {near && (
              <>
                {' '}
                {search.meant}{' '}
                <a className="meant" href={near.href}>
                  {near.text}
                </a>
                ?
              </>
            )}
          </>
        }
      >
        {issue && (
          <a className="button" href={paths.issue(issue.slug)}>
            {missing.toIssue(issue.number)}
          </a>
        )}
        <a className="underlined" href={paths.articles}>
          {missing.toArticles}
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
