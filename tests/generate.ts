import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, parse } from 'node:path'
import { contentFolder } from '#lib/content/current.ts'
import { parseImprint } from '#lib/content/imprint-file.ts'
import { paths } from '#lib/model/paths.ts'
import { randomFrom } from './generator/random.ts'
import { articleText, issueText, type Lists, pageText, plan } from './generator/records.ts'

/**
 * `node tests/generate.ts <articles> <folder>` writes a valid content folder of any size: always the same for the same
 * number. Themes, sections, authors and calls are those of the content folder; articles and issues are made up.
 */
const FROM = contentFolder()
const COPIED = ['authors', 'tags', 'sections', 'calls', 'parole.txt', 'rivista.yml']
/** Says that a folder was made here and may be made again; hidden files are not content. */
const MARK = '.generated'
const SEED = 1999

const DRAWING = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="800" viewBox="0 0 1200 800">
  <path d="M0 0h600v800H0z" fill="#b3126b"/><circle cx="800" cy="400" r="300" fill="#d3e24a"/>
</svg>
`

function fail(reason: string): never {
  console.error(reason)
  process.exit(1)
}

const [count = Number.NaN, folder = ''] = [Number(process.argv[2]), process.argv[3]]
if (!Number.isInteger(count) || count < 1 || folder === '') {
  fail('Uso: node tests/generate.ts <articoli> <cartella>')
}
if (existsSync(folder) && readdirSync(folder).length > 0) {
  if (!existsSync(join(folder, MARK)))
    fail(`La cartella «${folder}» non è vuota e non viene da qui: scegline un’altra.`)
  rmSync(folder, { recursive: true })
}

function write(path: string, text: string): void {
  const file = join(folder, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

function slugsIn(name: string): readonly [string, ...string[]] {
  const [first, ...rest] = readdirSync(join(FROM, name)).map((file) => parse(file).name)
  return first === undefined
    ? fail(`In «${join(FROM, name)}» non c’è niente da cui partire.`)
    : [first, ...rest]
}

write(MARK, '')
for (const name of COPIED)
  if (existsSync(join(FROM, name))) cpSync(join(FROM, name), join(folder, name), { recursive: true })
const lists: Lists = {
  tags: slugsIn('tags'),
  sections: slugsIn('sections'),
  authors: slugsIn('authors'),
  calls: slugsIn('calls'),
}

const random = randomFrom(SEED)
const issues = plan(random, count)
const [firstArticle = '', ...moreArticles] = issues.flatMap(({ articles }) =>
  articles.map(({ slug }) => slug),
)
const addresses = [
  ...[firstArticle, ...moreArticles].map(paths.article),
  ...issues.map(({ slug }) => paths.issue(slug)),
  ...lists.tags.map(paths.theme),
  ...lists.authors.map(paths.author),
]
const around = { addresses: [paths.home, ...addresses] as const, image: 'immagini/disegno.svg' }
const { pages = [], parts = {} } = parseImprint('rivista.yml', readFileSync(join(FROM, 'rivista.yml'))).known
for (const slug of new Set([...pages, ...Object.values(parts)])) write(`pages/${slug}.md`, pageText(random))
for (const issue of issues) {
  const home = `issues/${issue.slug}`
  write(`${home}/immagini/disegno.svg`, DRAWING)
  write(`${home}/index.md`, issueText(random, issue, { ...around, hasSteps: true }))
  for (const [place, { slug }] of issue.articles.entries()) {
    const text = articleText(random, {
      issue,
      place,
      lists,
      others: [firstArticle, ...moreArticles],
      around: { ...around, hasSteps: false },
    })
    write(`${home}/${slug}.md`, text)
  }
}
console.log(`${count} articoli in ${issues.length} numeri: ${folder}`)
