import { paths } from '#lib/model/paths.ts'
import { slugify } from '#lib/model/slug.ts'
import { absolute } from '../urls.ts'

const at = (path: string, fragment: string) => absolute(`${path}#${fragment}`)

/**
 * Stable names of things in JSON-LD: the address of the page that is about them, and what they are. None is made before it is asked
 * for: an address of the magazine that cannot be read is for the settings to say.
 */
export const ids = {
  get organization() {
    return at(paths.home, 'editore')
  },
  get periodical() {
    return at(paths.home, 'rivista')
  },
  get website() {
    return at(paths.home, 'sito')
  },
  volume: (year: string) => at(paths.issues, `annata-${year}`),
  issue: (slug: string) => at(paths.issue(slug), 'numero'),
  article: (slug: string) => at(paths.article(slug), 'articolo'),
  /** Of a series, which has no page: at the magazine's own address. */
  series: (name: string) => at(paths.home, `serie-${slugify(name)}`),
  author: (slug: string) => at(paths.author(slug), 'firma'),
  theme: (slug: string) => at(paths.theme(slug), 'tema'),
  get themes() {
    return at(paths.themes, 'temi')
  },
  page: (path: string) => at(path, 'pagina'),
  trail: (path: string) => at(path, 'percorso'),
} as const

/** A reference to a thing that the same graph describes. */
export const ref = (id: string) => ({ '@id': id })
