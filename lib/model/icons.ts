/** The square of the mark at its addresses; `lib/art/draw-icon.ts` draws it in the magazine's colours. */
export const ICONS = {
  svg: '/favicon.svg',
  ico: '/favicon.ico',
  touch: { path: '/apple-touch-icon.png', size: 180 },
  small: { path: '/icona-192.png', size: 192 },
  large: { path: '/icona-512.png', size: 512 },
} as const

/** The addresses of all of them. */
export const ICON_PATHS: readonly string[] = [
  ICONS.svg,
  ICONS.ico,
  ...[ICONS.touch, ICONS.small, ICONS.large].map(({ path }) => path),
]
