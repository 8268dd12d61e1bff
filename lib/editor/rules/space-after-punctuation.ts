import { mending } from './rule.ts'

/** «pane,latte» → «pane, latte». Full stops and colons are left alone: they stand in names and addresses. */
export const spaceAfterPunctuation = mending(
  'space-after-punctuation',
  'lo spazio che manca dopo la virgola',
  {
    pattern: /(?<=\p{L})[,;](?=\p{L})/gu,
    fix: (found) => `${found} `,
    why: (found) => `dopo «${found}» manca lo spazio`,
    remedy: () => 'aggiungilo',
  },
)
