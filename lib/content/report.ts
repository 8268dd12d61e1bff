import type { Catalogue } from '#lib/model/magazine.ts'
import { count } from '#lib/model/numbers.ts'
import { type Problem, sortProblems } from './problem.ts'

/**
 * The report of the check as editors read it: one line a problem, sorted, with the count last.
 * `folder` is put before each path, so that a terminal can open the file.
 */
export function printProblems(problems: readonly Problem[], folder = ''): string {
  const inFolder = (file: string) =>
    [folder.replace(/\/+$/, ''), file].filter((part) => part !== '').join('/')
  const sorted = sortProblems(problems)
  const lines = sorted.map(
    ({ file, line, column, message, remedy }) =>
      `${inFolder(file)}:${line}:${column}  ${message} → ${remedy}`,
  )
  const files = new Set(sorted.map(({ file }) => file)).size
  return [
    ...lines,
    '',
    `${count(sorted.length, 'problema', 'problemi')} in ${count(files, 'file', 'file')}.`,
  ].join('\n')
}

/** The one line of a folder in which all is well. */
export function printSummary(catalogue: Catalogue): string {
  const parts = [
    count(catalogue.issues.length, 'numero', 'numeri'),
    count(catalogue.articles.length, 'articolo', 'articoli'),
    count(catalogue.authors.length, 'firma', 'firme'),
    count(catalogue.tags.length, 'tema', 'temi'),
    count(catalogue.sections.length, 'rubrica', 'rubriche'),
    count(catalogue.pages.length, 'pagina', 'pagine'),
    count(catalogue.calls.length, 'invito', 'inviti'),
    count(catalogue.images.size, 'immagine', 'immagini'),
  ]
  return `Tutto in ordine: ${parts.join(', ')}.`
}
