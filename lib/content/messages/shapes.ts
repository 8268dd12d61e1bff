import { say } from '#lib/model/fault.ts'
import { quoted, visible } from './wording.ts'

/** A single value as it may be copied into YAML: quoted, unless it is a plain word. */
const asValue = (text: string, isBare: boolean): string =>
  isBare || /^[a-z][\w./-]*$/i.test(text) ? visible(text) : `"${visible(text).replaceAll('"', '”')}"`

/** The brackets or dashes that make a list or a group of what is written. */
function marksOf(written: string): string {
  if (written.startsWith('[')) return 'le parentesi quadre'
  return written.startsWith('{') ? 'le parentesi graffe' : 'il trattino'
}

/** What is said of a list or a group where something else is due. */
export const shapes = {
  listForOne: (key: string, written: string, value: string, isOneOf: boolean, isBare: boolean) => say(
    'wrong-type',
  )`
    in «${key}» va un valore da solo, e ${quoted(written)} è un ${written.startsWith('{') ? 'gruppo' : 'elenco'}
    → togli ${marksOf(written)}${isOneOf ? ' e tieni un valore solo' : ''}: ${asValue(value, isBare)}`,
  emptyList: (key: string, written: string) => say('wrong-type')`
    in «${key}» va un valore da solo, e ${quoted(written)} è un elenco vuoto
    → scrivi il valore al suo posto, senza parentesi`,
  groupForGroups: (key: string) => say('wrong-type')`
    «${key}» dev’essere un elenco di gruppi, e qui ce n’è uno senza trattino
    → metti «- » davanti alla sua prima riga, e allinea le altre sotto la prima chiave`,
  groupForList: (key: string, values: readonly string[]) => say('wrong-type')`
    «${key}» dev’essere un elenco, e qui c’è un gruppo di chiavi
    → scrivi i valori fra parentesi quadre: [${values.map((value) => asValue(value, false)).join(', ') || 'uno, due'}]`,
  listForGroup: (key: string) => say('wrong-type')`
    «${key}» dev’essere un gruppo di chiavi, e con il trattino è un elenco
    → togli il trattino, e allinea tutte le sue chiavi`,
} as const
