import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { ResultList } from '#components/search/result-list.tsx'
import { SearchEmpty } from '#components/search/search-empty.tsx'
import { SearchForm } from '#components/search/search-form.tsx'
import { SearchOutcome } from '#components/search/search-outcome.tsx'
import { Frame } from '#components/site/frame.tsx'
import { Pages } from '#components/ui/pages.tsx'
import { currentMagazine } from '#lib/content/current.ts'
import { paths } from '#lib/model/paths.ts'
import { frequentThemes } from '#lib/model/themes.ts'
import { searchWithin } from '#lib/search/current.ts'
import { choicesOf } from '#lib/search/filters.ts'
import { FILTERS, LONGEST_QUERY, queryHref, readQuery } from '#lib/search/query.ts'
import { hasWords } from '#lib/search/words.ts'
import { searchFacts } from '#lib/seo/list-pages.ts'
import { metadataOf } from '#lib/seo/metadata.ts'
import { strings } from '#lib/strings.ts'
import { frameOf } from '#lib/view/page.ts'
import { namedPages } from './named-pages.ts'
import { rowOf } from './row-of.ts'
import '../styles/search.css'

type Props = { searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> }

const THEMES = 6

/** Milliseconds that a reader waits for the index of a magazine that has just started; a render has five seconds. */
const PATIENCE = 1500

/** Metadata and page ask the same question: within one render it is answered once, by the one address of the question. */
const answer = cache(async (href: string) => {
  const magazine = await currentMagazine()
  const search = await searchWithin(magazine, PATIENCE)
  const query = readQuery(Object.fromEntries(new URLSearchParams(href.split('?')[1])))
  const asked = query.text !== '' || Object.keys(query.filters).length > 0
  const found = search?.find(query)
  return { magazine, query, choices: search?.choices ?? choicesOf(magazine), asked, found }
})

const ask = async ({ searchParams }: Props) => answer(queryHref(readQuery(await searchParams)))

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { magazine, asked, query, found } = await ask(props)
  const title = asked && found ? strings.search.heading(query.text, found.count) : strings.search.title
  return metadataOf(searchFacts(magazine, title))
}

export default async function SearchPage(props: Props) {
  const { magazine, query, choices, asked, found } = await ask(props)
  if (found && query.page > found.pages) notFound()
  const wordless = query.text !== '' && !hasWords(query.text)
  const filtered = Object.keys(query.filters).length > 0
  const named = namedPages(magazine, query.text)
  const unused = named.length > 0 ? strings.search.onlyPages : strings.search.empty
  const nothing = filtered ? strings.search.emptyFiltered : unused
  const nothingText = named.length > 0 ? strings.search.onlyPagesText : strings.search.emptyText
  const themes = () => frequentThemes(magazine).slice(0, THEMES)
  return (
    <Frame frame={frameOf(magazine)} place="search">
      <section className="page-head search-head">
        <h1 className="sr-only">{strings.search.title}</h1>
        <SearchForm
          text={query.text}
          longest={LONGEST_QUERY}
          filters={FILTERS.map((name) => ({ name, value: query.filters[name], choices: choices[name] }))}
        />
        {asked && found && (
          <SearchOutcome
            found={found}
            wordless={wordless}
            named={named}
            meantHref={(text) => queryHref({ ...query, text, page: 1 })}
            unfilteredHref={
              filtered && query.text ? queryHref({ ...query, filters: {}, page: 1 }) : undefined
            }
          />
        )}
      </section>
      {found && found.results.length > 0 && (
        <section className="search-results" aria-labelledby="risultati">
          <h2 className="sr-only" id="risultati">
            {strings.search.results}
          </h2>
          <ResultList rows={found.results.map((result) => rowOf(magazine, result))} from={found.from} />
          <Pages
            list={{ current: query.page, last: found.pages, path: paths.search }}
            hrefOf={(page) => queryHref({ ...query, page })}
            label={strings.search.pages}
          />
        </section>
      )}
      {found?.results.length === 0 && (
        <SearchEmpty
          title={asked && !wordless ? nothing : strings.search.start}
          text={asked && !wordless ? nothingText : strings.search.startText}
          themes={themes()}
        />
      )}
      {!found && (
        <SearchEmpty
          title={strings.search.early}
          text={strings.search.earlyText}
          again={{ href: queryHref(query), text: strings.search.again }}
          themes={themes()}
        />
      )}
    </Frame>
  )
}
