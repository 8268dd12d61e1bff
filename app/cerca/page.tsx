import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ResultList } from '#components/search/result-list.tsx'
import { SearchEmpty } from '#components/search/search-empty.tsx'
import { SearchForm } from '#components/search/search-form.tsx'
import { SearchOutcome } from '#components/search/search-outcome.tsx'
import { Frame } from '#components/site/frame.tsx'
import { Pages } from '#components/ui/pages.tsx'
import { currentMagazine } from '#lib/content/current.ts'
import { tagsOf } from '#lib/model/themes.ts'
import { searchOf } from '#lib/search/current.ts'
import { FILTERS, LONGEST_QUERY, queryHref, readQuery } from '#lib/search/query.ts'
import { metadataOf } from '#lib/seo/metadata.ts'
import { searchFacts } from '#lib/seo/ways.ts'
import { strings } from '#lib/strings.ts'
import { rowOf } from './row-of.ts'

type Props = { searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> }

const THEMES = 6

async function ask({ searchParams }: Props) {
  const [magazine, parameters] = await Promise.all([currentMagazine(), searchParams])
  const search = await searchOf(magazine)
  const query = readQuery(parameters)
  const asked = query.text !== '' || Object.keys(query.filters).length > 0
  return { magazine, choices: search.choices, asked, found: search.find(query) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { asked, found } = await ask(props)
  const title = asked ? strings.search.heading(found.query.text, found.count) : strings.search.title
  return metadataOf(searchFacts(title))
}

export default async function SearchPage(props: Props) {
  const { magazine, choices, asked, found } = await ask(props)
  const { query, pages, results } = found
  if (query.page > pages) notFound()
  const themes = tagsOf(magazine.articles)
    .slice(0, THEMES)
    .map(({ tag }) => tag)
  const filtered = Object.keys(query.filters).length > 0
  const nothing = filtered ? strings.search.emptyFiltered : strings.search.empty
  return (
    <Frame magazine={magazine} place="search">
      <section className="page-head search-head">
        <h1 className="sr-only">{strings.search.title}</h1>
        <SearchForm
          text={query.text}
          longest={LONGEST_QUERY}
          filters={FILTERS.map((name) => ({ name, value: query.filters[name], choices: choices[name] }))}
        />
        {asked && (
          <SearchOutcome
            found={found}
            meantHref={(text) => queryHref({ ...query, text, page: 1 })}
            unfilteredHref={
              filtered && query.text ? queryHref({ ...query, filters: {}, page: 1 }) : undefined
            }
          />
        )}
      </section>
      {results.length > 0 ? (
        <section className="search-results" aria-labelledby="risultati">
          <h2 className="sr-only" id="risultati">
            {strings.search.results}
          </h2>
          <ResultList rows={results.map(rowOf)} from={found.from} />
          <Pages
            current={query.page}
            last={pages}
            hrefOf={(page) => queryHref({ ...query, page })}
            label={strings.search.pages}
          />
        </section>
      ) : (
        <SearchEmpty
          title={asked ? nothing : strings.search.start}
          text={asked ? strings.search.emptyText : strings.search.startText}
          themes={themes}
        />
      )}
    </Frame>
  )
}
