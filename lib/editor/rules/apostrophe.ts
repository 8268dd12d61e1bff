import { mending } from './rule.ts'

/** The straight apostrophe → ’, where it can be nothing else: inside a word, before a figure or a quotation, after a word cut short. */
export const apostrophe = mending('apostrophe', 'l’apostrofo dritto invece di «’»', {
  pattern:
    /(?<=\p{L})'(?=\u2063*[\p{L}\d«“\uFFFC])|(?<=(?<!\p{L})(?:[Pp]o|[Bb]e|[Dd]i|[Ff]a|[Vv]a|[Ss]ta|[Dd]a|[Mm]o))'(?!\p{L})/gu,
  fix: () => '’',
  why: () => 'l’apostrofo dritto è quello della macchina da scrivere',
})
