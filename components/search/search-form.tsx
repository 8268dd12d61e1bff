import { paths } from '#lib/model/paths.ts'
import { strings } from '#lib/strings.ts'
import { SearchLine } from './search-line.tsx'

type Props = {
  text: string
  longest: number
  /** The filters in their order: name in the address, chosen value, values to choose from. */
  filters: readonly {
    readonly name: keyof typeof strings.search.filter
    readonly value: string | undefined
    readonly choices: readonly { readonly value: string; readonly name: string }[]
  }[]
}

/** The question, as large as a title, and under it what narrows it down: one plain form. */
export function SearchForm({ text, longest, filters }: Props) {
  const narrowed = filters.some(({ value }) => value !== undefined)
  return (
    <search>
      <form className="search-form" action={paths.search}>
        <SearchLine text={text} longest={longest} />
        <details className="search-filters" open={narrowed}>
          <summary>{strings.search.filters}</summary>
          <div>
            {filters.map(({ name, value, choices }) => (
              <label key={name}>
                {strings.search.filter[name]}
                <select name={name} defaultValue={value ?? ''}>
                  <option value="">{strings.search.any[name]}</option>
                  {choices.map((choice) => (
                    <option key={choice.value} value={choice.value}>
                      {choice.name}
                    </option>
                  ))}
                </select>
              </label>
            ))}
          </div>
        </details>
      </form>
    </search>
  )
}
