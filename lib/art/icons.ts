/** The square of the mark as files of `public`, drawn by `npm run icons`. */
export const ICONS = {
  svg: '/favicon.svg',
  ico: '/favicon.ico',
  touch: { path: '/apple-touch-icon.png', size: 180 },
  small: { path: '/icona-192.png', size: 192 },
  large: { path: '/icona-512.png', size: 512 },
} as const
