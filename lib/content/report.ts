import type { Catalogue } from '#lib/model/magazine.ts'
import { type Problem, sortProblems } from './problem.ts'

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

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
    `${counted(sorted.length, 'problema', 'problemi')} in ${counted(files, 'file', 'file')}.`,
  ].join('\n')
}

/** The one line of a folder in which all is well. */
export function printSummary(catalogue: Catalogue): string {
  const parts = [
    counted(catalogue.issues.length, 'numero', 'numeri'),
    counted(catalogue.articles.length, 'articolo', 'articoli'),
    counted(catalogue.authors.length, 'firma', 'firme'),
    counted(catalogue.tags.length, 'tema', 'temi'),
    counted(catalogue.sections.length, 'rubrica', 'rubriche'),
    counted(catalogue.pages.length, 'pagina', 'pagine'),
    counted(catalogue.calls.length, 'invito', 'inviti'),
    counted(catalogue.images.size, 'immagine', 'immagini'),
  ]
  return `Tutto in ordine: ${parts.join(', ')}.`
}
