import { isSearch } from './search-key.ts'

type Line = {
  /** At the same time. */
  readonly atOnce: number
  readonly waiting: number
}

export type Limits = {
  /** Milliseconds from the question to the answer. */
  readonly time: number
  /** Milliseconds after which a render that has not ended gives up its place in the line all the same. */
  readonly stuck: number
  readonly lines: Readonly<Record<'pages' | 'questions' | 'pictures' | 'proposals', Line>>
}

/**
 * A render is work for one thread: a second one fills the gaps of the first, more would only keep everybody else waiting for the
 * thread. With eight at a time a page that was ready waited up to half a second under load, with two a fifth of that.
 * Questions to the search and pictures are asked for by programs, hundreds at a time, and each is work that nobody did before:
 * in lines of their own, and short ones, they cannot keep readers from the articles. The same for forms that were sent.
 */
export const LIMITS: Limits = {
  time: 5000,
  stuck: 30_000,
  lines: {
    pages: { atOnce: 2, waiting: 500 },
    questions: { atOnce: 1, waiting: 40 },
    pictures: { atOnce: 1, waiting: 100 },
    proposals: { atOnce: 1, waiting: 8 },
  },
}

/** Questions that wait for the first index of the search do no work meanwhile, each for its second and a half. */
export const WAITING_FOR_INDEX = 8

/** Pictures, and files that hold some. */
const PICTURES = /^\/(?:immagini|media)\/|\.(?:epub|pdf)$/

/** The line in which a path waits to be rendered. */
export function lineOf(path: string): keyof Limits['lines'] {
  if (isSearch(path)) return 'questions'
  return PICTURES.test(path) ? 'pictures' : 'pages'
}
