import type { Metadata } from 'next'
import { site } from '#lib/site.ts'
import { fitting } from './description.ts'

type PageFacts = {
  readonly title: string
  /** At least 50 characters; what goes beyond 160 is cut. */
  readonly description: string
  /** Root-relative: it becomes the one canonical address. */
  readonly path: string
}

/** What stands in the head of every page. The home page's title stands alone; the others carry the magazine's name. */
export function pageMetadata({ title, description, path }: PageFacts): Metadata {
  return {
    title: path === '/' ? title : `${title} | ${site.name}`,
    description: fitting(description),
    alternates: { canonical: path },
  }
}
