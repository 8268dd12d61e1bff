import { dayAt } from '#lib/model/dates.ts'
import { type FileFault, START } from '#lib/model/fault.ts'
import { unlikely } from '../messages/unlikely-doubts.ts'
import { atValue, type Library, type Parsed, type ParsedText } from '../parsed.ts'
import type { Path } from '../yaml.ts'

const YEAR = 366 * 24 * 60 * 60 * 1000
/** Whoever writes 2099 means «not yet». */
const NEVER = '2090'

/** A piece or an issue that would come out in more than a year: a slip in the year. */
function farDates(library: Library, now: number): readonly FileFault[] {
  return [...library.of('article'), ...library.of('issue')].flatMap((file) => {
    const { published } = file.known
    return published && published.instant > now + YEAR && published.day < NEVER
      ? [atValue(file, ['published'], unlikely.farDate('published', published.day.slice(0, 4)))]
      : []
  })
}

/** Values of a list that come back, each reported where it does. */
function repeated(file: Parsed<'article'>, key: string, values: readonly string[], last: Path = []) {
  return values.flatMap((value, index) =>
    values.indexOf(value) < index ? [atValue(file, [key, index, ...last], unlikely.twice(key))] : [],
  )
}

function ofArticle(file: Parsed<'article'>, year: number): readonly FileFault[] {
  const { summary = [], steps = [], corrections = [], sources = [] } = file.known
  return [
    ...repeated(file, 'summary', summary),
    ...repeated(file, 'steps', steps),
    ...repeated(
      file,
      'corrections',
      corrections.map(({ text }) => text),
      ['text'],
    ),
    // A yearbook bears the year to come.
    ...sources.flatMap((source, index) =>
      source.year !== undefined && source.year > year + 1
        ? [atValue(file, ['sources', index, 'year'], unlikely.sourceYear(source.year))]
        : [],
    ),
  ]
}

/** The title of an issue is its two opposites, with a word between them where the magazine has one. */
function ofIssue(file: Parsed<'issue'>, isHinged: boolean): readonly FileFault[] {
  const { a = '', b = '', forms } = file.known
  const isCapital = /^\p{Lu}\p{Ll}/u.test(b)
  return [
    ...(forms && forms[0] === forms[1] ? [atValue(file, ['forms'], unlikely.sameForms(forms[0]))] : []),
    ...(/^\p{Ll}/u.test(a) ? [atValue(file, ['a'], unlikely.oppositeSmall(a))] : []),
    ...(isHinged && isCapital ? [atValue(file, ['b'], unlikely.oppositeCapital(b))] : []),
  ]
}

/** A name of figures that is no year, at an address for good: an answer to another question of `npm run new`. */
function numbers(files: readonly ParsedText[]): readonly FileFault[] {
  return files.flatMap(({ slug, path }) =>
    /^\d{1,3}$/.test(slug) ? [{ file: path, ...START, ...unlikely.slugNumber(slug) }] : [],
  )
}

/** Values of a record that may stand, and are seldom meant. The clock is passed in. */
export function unlikelyDoubts(library: Library, now: number): readonly FileFault[] {
  const year = Number(dayAt(now, library.imprint?.known.timeZone).slice(0, 4))
  const isHinged = library.imprint?.known.hinge !== undefined
  return [
    ...farDates(library, now),
    ...library.of('article').flatMap((file) => ofArticle(file, year)),
    ...library.of('issue').flatMap((file) => ofIssue(file, isHinged)),
    ...numbers([...library.of('article'), ...library.of('page')]),
  ]
}
