import { type Rule, trimEnd } from './rule.ts'

const TITLES: ReadonlySet<string | undefined> = new Set(['title', 'kicker', 'name', 'label'])

/** A title, an eyebrow, a heading that ends like a sentence. */
export const titleStop: Rule = {
  name: 'title-stop',
  says: 'un titolo che finisce con il punto',
  level: 'doubt',
  find: ({ kind, key, text }) => {
    if (kind !== 'heading' && !TITLES.has(key)) return []
    const end = trimEnd(text)
    if (!/[^.]\.$/.test(end)) return []
    return [
      { at: end.length - 1, length: 1, message: 'i titoli non hanno il punto finale', remedy: 'toglilo' },
    ]
  },
}
