/** What stands under and over the inks in each scheme (docs/design.md, 3); a test holds them equal to `app/styles/theme.css`. */
export const DAY = { paper: '#fdfdfb', ground: '#f0f1eb', text: '#161714' } as const
export const NIGHT = { paper: '#131412', ground: '#1f211d', text: '#ecece5' } as const
