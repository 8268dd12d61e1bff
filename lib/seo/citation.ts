import { issueTitle } from '#lib/model/issue.ts'
import { italianDate } from '#lib/model/italian-dates.ts'
import { paths } from '#lib/model/paths.ts'
import type { Article, Author } from '#lib/model/records.ts'
import { italianList } from '#lib/model/sentence.ts'
import { slugify } from '#lib/model/slug.ts'
import { absolute } from './urls.ts'

/** The same article as other texts cite it. */
export type Citation = { readonly text: string; readonly bibtex: string; readonly ris: string }

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const

/** What TeX would take for a command: escaped where it can be, else left out. */
const texSafe = (text: string) => text.replace(/[\\~^]/g, '').replace(/[&%$#_{}]/g, '\\$&')

/** A desk is one name: inside braces BibTeX does not look for a family name. */
const texName = ({ name, kind }: Author) => (kind === 'desk' ? `{${texSafe(name.text)}}` : texSafe(name.text))

function bibtex({ slug, title, authors, published, issue, lang }: Article, url: string): string {
  const [year = '', month = ''] = published.day.split('-')
  const fields = [
    ['author', `{${authors.map(texName).join(' and ')}}`],
    ['title', `{{${texSafe(title.text)}}}`],
    ['journal', `{${texSafe(issue.imprint.name)}}`],
    ['number', `{${issue.number}}`],
    ['year', `{${year}}`],
    ['month', MONTHS[Number(month) - 1] ?? `{${month}}`],
    ['url', `{${url}}`],
    ['langid', `{${lang === 'it' ? 'italian' : lang}}`],
  ] as const
  return `@article{${slugify(issue.imprint.name)}-${slug},\n${fields.map(([key, value]) => `  ${key} = ${value},\n`).join('')}}\n`
}

function ris({ title, authors, published, issue, lang, dek }: Article, url: string): string {
  const lines = [
    ['TY', 'MGZN'],
    ...authors.map(({ name }) => ['AU', name.text] as const),
    ['TI', title.text],
    ['T2', issue.imprint.name],
    ['IS', String(issue.number)],
    ['PY', published.day.slice(0, 4)],
    ['DA', published.day.replaceAll('-', '/')],
    ['AB', dek],
    ['LA', lang],
    ['UR', url],
    ['ER', ''],
  ] as const
  return lines.map(([tag, value]) => `${tag}  - ${value}\r\n`).join('')
}

/** «Cita questo articolo»: a line for a text, BibTeX, RIS. */
export function citationOf(article: Article): Citation {
  const url = absolute(paths.article(article.slug))
  const { authors, title, issue, published } = article
  const names = italianList(authors.map(({ name }) => name.text))
  const where = `${issue.imprint.name}, n.\u202f${issue.number}, ${issueTitle(issue)}`
  return {
    text: `${names}, «${title.text}», ${where}, ${italianDate(published.day)}, ${url}`,
    bibtex: bibtex(article, url),
    ris: ris(article, url),
  }
}
