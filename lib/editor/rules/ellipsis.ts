import { mending } from './rule.ts'

/** Three full stops → one character: it never breaks at the end of a line. */
export const ellipsis = mending('ellipsis', 'i tre punti battuti uno a uno invece di «…»', {
  pattern: /(?<!\.)\.{3}(?!\.)/g,
  fix: () => '…',
  why: () => 'i tre punti sono un segno solo',
})
