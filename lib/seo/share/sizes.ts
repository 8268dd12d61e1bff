/**
 * Sizes of pictures, in pixels. Apart from what draws them: a page names its pictures, and must not bring along the outlines of
 * five faces, which Next copies into every route that imports them.
 */

/** The cover of an issue. */
export const COVER = { width: 1200, height: 1600 } as const

/** What link previews show. */
export const SHARE = { width: 1200, height: 630 } as const

/** The ratios that search engines ask of an article's image. */
export const RATIOS = {
  '16x9': { width: 1200, height: 675 },
  '4x3': { width: 1200, height: 900 },
  '1x1': { width: 1200, height: 1200 },
} as const
export type Ratio = keyof typeof RATIOS
