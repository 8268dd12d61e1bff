import { hash } from 'node:crypto'
import { posix } from 'node:path'
import type { Body } from '#lib/model/body.ts'
import { inZone } from '#lib/model/dates.ts'
import type { Imprint } from '#lib/model/imprint.ts'
import type { Catalogue } from '#lib/model/magazine.ts'
import type { Article, Author, Call, Image, Issue, Section, Tag } from '#lib/model/records.ts'
import { atOnce, type Steps } from '#lib/model/steps.ts'
import type { Library, Parsed, ParsedBody } from './parsed.ts'
import { twinsOf } from './rules/between-articles.ts'

const isOwn = (url: string): boolean => url.startsWith('/') && !url.startsWith('//')

/** Where an image written in a file lies: below the folder of that file. */
export function imagePath(file: string, url: string): string {
  return posix.join(posix.dirname(file), url)
}

/** The index of records by slug; asking for one that the check let through and is not there is a fault of the check. */
function shelf<T extends { slug: string }>(records: readonly T[]) {
  const bySlug = new Map(records.map((record) => [record.slug, record]))
  return (slug: string): T => {
    const record = bySlug.get(slug)
    if (!record) throw new Error(`the check let an unknown name through: ${slug}`)
    return record
  }
}

type Complete<Matter> = {
  readonly path: string
  readonly hash: string
  readonly slug: string
  readonly matter?: Matter
}

function complete<Matter>(file: Complete<Matter>): Matter {
  if (!file.matter) throw new Error(`the check let a broken file through: ${file.path}`)
  return file.matter
}

function imprintOf({ imprint: file }: Library): Imprint {
  if (!file?.matter) throw new Error('the check let a magazine without its record through')
  return { ...file.matter, is: 'imprint', file: file.path, digest: file.hash }
}

/** Hash over every path and every content, in order: equal on two machines that hold the same files. */
function digestOf({ files }: Library): string {
  return hash('sha256', files.map((file) => `${file.path}\0${file.hash}\n`).join(''))
}

/** A text that is as it was is the same body in the next catalogue: what was made of it is found again (`rendered-lately.ts`). */
const bodies = new WeakMap<ParsedBody, Body>()

/** Links parsed files into the catalogue: names become the records they name. Only for a library without problems. */
export const linkCatalogue = (library: Library): Catalogue => atOnce(linking(library))

/** Articles between two steps: a few milliseconds. */
const BATCH = 200

/** The same in steps. */
export function* linking(library: Library): Steps<Catalogue> {
  const imprint = imprintOf(library)
  const { timeZone } = imprint
  const images = new Map<string, Image>()
  for (const { path, image } of library.images.values()) if (image) images.set(path, image)

  const imageOf = (file: string, url: string): Image => {
    const image = images.get(imagePath(file, url))
    if (!image) throw new Error(`the check let a missing image through: ${file}: ${url}`)
    return image
  }
  const bodyOf = (file: string, parsed: ParsedBody): Body => {
    const { markdown, words, visible, headings, links } = parsed
    const shown = parsed.images.map(({ url }) => [url, imageOf(file, url)] as const)
    const known = bodies.get(parsed)
    if (known && shown.every(([url, image]) => known.images.get(url) === image)) return known
    const own = links.filter(({ url }) => isOwn(url)).map(({ url }) => url.replace(/[?#].*$/s, ''))
    const body = {
      ...{ markdown, words, visible, headings },
      links: [...new Set(own)],
      images: new Map(shown),
    }
    bodies.set(parsed, body)
    return body
  }

  const record = <const Kind extends string, Matter>(is: Kind, file: Complete<Matter>) => ({
    ...complete(file),
    is,
    file: file.path,
    digest: file.hash,
    slug: file.slug,
  })
  const authors: Author[] = library.of('author').map((file) => record('author', file))
  const tags: Tag[] = library.of('tag').map((file) => record('tag', file))
  const sections: Section[] = library.of('section').map((file) => record('section', file))
  const calls: Call[] = library.of('call').map((file) => record('call', file))
  const authorOf = shelf(authors)
  const tagOf = shelf(tags)
  const sectionOf = shelf(sections)
  const callOf = shelf(calls)

  const issues = library.of('issue').map((file): Issue => {
    const matter = record('issue', file)
    return {
      ...matter,
      imprint,
      published: inZone(matter.published, timeZone),
      authors: matter.authors.map(authorOf),
      body: bodyOf(file.path, file.body),
    }
  })
  const issueOf = shelf(issues)

  const twins = twinsOf(library.of('article'))
  const articleOf = (file: Parsed<'article'>): Article => {
    const { cta, hero, translation: _, ...matter } = record('article', file)
    const published = inZone(matter.published, timeZone)
    const issue = issueOf(file.issue)
    const twin = twins.get(file.slug)
    return {
      ...matter,
      // With an earlier date of its own it would come out behind what subscribers have read.
      published: issue.published.instant > published.instant ? issue.published : published,
      updated: matter.updated && inZone(matter.updated, timeZone),
      authors: matter.authors.map(authorOf),
      section: sectionOf(matter.section),
      tags: matter.tags.map(tagOf),
      issue,
      body: bodyOf(file.path, file.body),
      ...(twin !== undefined && { translation: twin }),
      ...(cta !== undefined && { call: callOf(cta) }),
      ...(hero && {
        hero: {
          image: imageOf(file.path, hero.src),
          alt: hero.alt ?? '',
          caption: hero.caption,
          credit: hero.credit,
        },
      }),
    }
  }
  const articles: Article[] = []
  for (const [at, file] of library.of('article').entries()) {
    articles.push(articleOf(file))
    if (at % BATCH === 0) yield
  }
  const pages = library
    .of('page')
    .map((file) => ({ ...record('page', file), body: bodyOf(file.path, file.body) }))
  return {
    digest: digestOf(library),
    imprint,
    issues,
    articles,
    authors,
    tags,
    sections,
    pages,
    calls,
    images,
  }
}
