import type { Kind } from '#lib/content/kinds/table.ts'
import { fieldsOf } from './form.ts'

/** What the check says to who writes a file, and what of it is for who fills in a form; a test holds that no sentence speaks of files. */
const OF_FILES: readonly (readonly [RegExp, string])[] = [
  [/, o togli la chiave(?: se è facoltativa)?|, o (?:aggiungi|rimetti) «draft: true»[^→]*$/, ''],
  [/, e il pezzo non è più una bozza/, ''],
  [/sotto la testata non c’è il testo/, 'il testo manca'],
  [
    /correggi il nome, che è quello del file.*$/,
    'sceglila dall’elenco; la tua, se è nuova, scrivila più in basso',
  ],
  [/scegli una delle rubriche in «sections»|scegli uno dei temi in «tags».*$/, 'scegli dall’elenco'],
  [/aggiungi «lang: (\w+)» alla testata|scrivi «lang: (\w+)»/, 'scrivi «$1$2» in «Lingua»'],
  [/c’è due volte: nella testata \(«[^»]*»\) e qui/, 'c’è due volte: nel suo posto qui sotto e nel testo'],
  [/, senza virgolette|, fra virgolette doppie| fra virgolette\b/, ''],
  [/«"([^"»]*)"?»/g, '«$1»'],
]

/** What the check says of a record of a kind, for who fills in a form: keys by the names of their fields, and no word about files. */
export function plainly(kind: Kind, says: string): string {
  const fields = fieldsOf(kind).flatMap((field) => [
    field,
    ...(field.control === 'group'
      ? field.fields.map((each) => ({ ...each, name: `${field.name}.${each.name}` }))
      : []),
  ])
  const labels = new Map(fields.map(({ name, label }) => [name, label]))
  const spoken = OF_FILES.reduce((text, [pattern, words]) => text.replace(pattern, words), says)
  return spoken.replace(/«([a-z.]+)»/g, (quoted, key) => {
    const label = labels.get(key)
    return label === undefined ? quoted : `«${label}»`
  })
}
