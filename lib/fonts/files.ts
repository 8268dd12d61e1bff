/** The subset fonts as `npm run fonts` names them: the two that every page shows at once. */
export const PRELOADED_FONTS = ['/fonts/archivo.db507920.woff2', '/fonts/newsreader.587c8483.woff2'] as const
