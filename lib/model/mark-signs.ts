const LOWER = 'abcdefghijklmnopqrstuvwxyzàèéìòù'

/** What the mark can set: the letters of Italian and of the names that it takes from others, figures, and what joins words. */
export const MARK_SIGNS = `${LOWER}${LOWER.toUpperCase()}0123456789 ’'.-&`

/** How many signs a mark may have. */
export const MARK_LENGTH = { least: 2, most: 14 } as const
