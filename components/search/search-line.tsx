import { strings } from '#lib/strings.ts'

/** The one field of a question and its button. */
export function SearchLine({ text = '', longest }: { text?: string; longest?: number }) {
  return (
    <div className="search-line">
      <label className="sr-only" htmlFor="q">
        {strings.search.label}
      </label>
      <input
        id="q"
        name="q"
        type="search"
        defaultValue={text}
        placeholder={strings.search.placeholder}
        maxLength={longest}
        autoComplete="off"
      />
      <button className="button" type="submit">
        {strings.search.submit}
      </button>
    </div>
  )
}
