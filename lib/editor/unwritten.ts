import { placeOf } from '#lib/content/file-place.ts'
import type { Opened } from '#lib/content/front-matter.ts'
import { KIND_NAMES, KINDS } from '#lib/content/kinds/table.ts'
import { isUnwritten, UNWRITTEN_EDITORIAL, UNWRITTEN_PAGE } from '#lib/content/read-body.ts'
import { type Slip, say } from '#lib/model/fault.ts'
import type { Segment } from './prose/segments.ts'
import { shown } from './rules/rule.ts'

/** Something said of one segment. */
export type About = readonly [segment: Segment, slip: Slip]

/** The rule that speaks of what is still to be written. */
export const REMINDER = 'unwritten'

const WRITTEN_BY_NEW = say(REMINDER, 'doubt')`
  qui c’è ancora il testo segnaposto di un file nuovo, e in rete andrebbe così com’è
  → scrivi il tuo al suo posto`

const isLeft = ({ key, text }: Segment): boolean =>
  key === undefined
    ? [UNWRITTEN_EDITORIAL, UNWRITTEN_PAGE].some((left) => text.startsWith(left))
    : isUnwritten(text)

/** What a figure stands before. */
const COUNTED =
  '€|%|euro|per cento|mila|milion[ei]|miliard[oi]|ann[oi]|mes[ei]|giorn[oi]|or[ae]|minuti|volte|persone|client[ei]|chil[oi]|kg|km|metri|litri|dipendenti|addetti|imprese|negozi|pagine'

/** What people write to themselves where something is missing: in capitals, between square brackets, or to fill the room. */
const REMINDERS: readonly RegExp[] = [
  /(?<![\p{L}\p{N}«“"])(?:DA (?:SCRIVERE|FARE|FINIRE|COMPLETARE|VERIFICARE|CONTROLLARE|RIVEDERE|AGGIUNGERE|INSERIRE|DEFINIRE)|TODO|TBD|FIXME)(?!\p{L})/u,
  /\[(?:da (?:scrivere|fare|finire|completare|verificare|controllare|rivedere|aggiungere|inserire|definire)|qui (?:va|vanno|metti|mettere)|inserire|inserisci|manca|mancano|segue|todo)(?!\p{L})[^\][]{0,80}\]/iu,
  /\[(?:CIT|FONTE|LINK|FOTO|DATA|NOME|TITOLO)\.?\]/u,
  /lorem ipsum dolor/i,
  // A figure that is still to come. XXX alone may be a Roman one.
  new RegExp(`(?<![\\p{L}\\p{N}_])(?:X{2,3}|x{2,3}|_{2,}|\\?{2,3})(?= ?(?:${COUNTED})(?!\\p{L}))`, 'u'),
  /(?<![\p{L}\p{N}])(?:X{4,}|(?<!(?:pp?|pagg?|pagin[ae])\.? )x{3,})(?![\p{L}\p{N}])|@{2,}/u,
]

/** The words of a model to be filled in, where they are all that a piece of text says. */
const MODEL =
  /^\u2063*(?:(?:titolo|sottotitolo|testo|paragrafo|didascalia|sommario|occhiello)(?: (?:del|della|dell['’]) ?(?:paragrafo|sezione|capitolo|articolo|pezzo|foto|immagine)| di (?:esempio|prova)| qui)(?: \d{1,2})?|(?:inserisci|inserire|scrivi|scrivere) qui(?: (?:il|la|lo|un|una|l['’]) ?\p{L}{1,20})?|(?:inserisci|inserire) (?:il|un) (?:testo|titolo)(?: qui)?|(?:heading|title|placeholder|your text here|insert text here)(?: \d{1,2})?)[.…]?\u2063*$/iu

/** The house's own mark, with what it is about. */
const OWN_MARK = /^[^:.]{0,40}/

/** Where the check of the content says it: at the beginning of a value, a heading, a paragraph that stands in nothing else. */
const isSaid = ({ kind, key, text }: Segment): boolean =>
  (key !== undefined || kind === 'heading' || kind === 'paragraph') && isUnwritten(text)

const LONGEST_MODEL = 60

/** The first reminder of a segment. */
function remindedIn(segment: Segment): readonly About[] {
  const { kind, text } = segment
  if (kind === 'link' || isSaid(segment)) return []
  const patterns = isUnwritten(text)
    ? [OWN_MARK]
    : text.length > LONGEST_MODEL
      ? REMINDERS
      : [...REMINDERS, MODEL]
  const [found] = patterns.map((pattern) => pattern.exec(text)).filter((match) => match !== null)
  if (!found) return []
  const said = say(REMINDER, 'doubt')`
    «${shown(found[0])}» sembra un promemoria per chi scrive, e in rete andrebbe così com’è
    → scrivi quello che manca, o toglilo`
  return [[segment, { at: found.index, length: found[0].length, ...said }]]
}

/**
 * What a file that goes out as it is still holds of what `npm run new` or its writer left to be written: nothing of a draft, which
 * may. Of a piece that can be a draft the check of the content says the mark of `npm run new`; of the other kinds it is a doubt,
 * so that they can be written in steps.
 */
export function unwrittenIn(file: string, { data }: Opened, prose: readonly Segment[]): readonly About[] {
  const { kind } = placeOf(file).place
  const known = KIND_NAMES.find((name) => name === kind)
  if (known === undefined || data?.draft === true) return []
  const canBeDraft = 'draft' in KINDS[known].schema.shape
  return prose.flatMap((segment): readonly About[] =>
    !canBeDraft && isLeft(segment)
      ? [[segment, { at: 0, length: segment.text.length, ...WRITTEN_BY_NEW }]]
      : remindedIn(segment),
  )
}
