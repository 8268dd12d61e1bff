import type { Metadata } from 'next'
import { site } from '#lib/site.ts'

type PageFacts = {
  readonly title: string
  /** 50 to 160 characters. */
  readonly description: string
  /** Root-relative: it becomes the one canonical address. */
  readonly path: string
}

/** What stands in the head of every page. The home page's title stands alone; the others carry the magazine's name. */
export function pageMetadata({ title, description, path }: PageFacts): Metadata {
  return {
    title: path === '/' ? title : `${title} | ${site.name}`,
    description,
    alternates: { canonical: path },
  }
}
