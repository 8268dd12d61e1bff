import { mending } from './rule.ts'

/** Two spaces → one. Those at the end of a line are a line break of Markdown. */
export const doubleSpace = mending('double-space', 'due spazi di seguito', {
  pattern: /(?<=[^\s\u2063]) {2,}(?=[^\s\u2063])/g,
  fix: () => ' ',
  why: () => 'ci sono due spazi di seguito',
  remedy: () => 'lasciane uno',
})
