import type { Opened } from '#lib/content/front-matter.ts'
import { locate } from '#lib/content/yaml.ts'
import { type FileFault, say } from '#lib/model/fault.ts'
import { foreignLanguage, isItalian } from './prose/foreign-language.ts'
import { type Segment, writtenProse } from './prose/segments.ts'
import type { About } from './unwritten.ts'

const LANGUAGES: Readonly<Record<string, string>> = {
  en: 'inglese',
  fr: 'francese',
  de: 'tedesco',
  es: 'spagnolo',
  pt: 'portoghese',
}

/** What seems written in another language and does not say so: once for a whole file, once for each passage. */
export function foreignIn(prose: readonly Segment[]): readonly About[] {
  const passages = prose.filter(({ foreign, key }) => foreign && key === undefined)
  return (passages[0]?.foreign?.whole ? passages.slice(0, 1) : passages).map((segment) => {
    const { language = '', whole } = segment.foreign ?? {}
    const name = LANGUAGES[language] ?? language
    const said = say('language', 'doubt')
    return [
      segment,
      {
        ...{ at: 0, length: 1 },
        ...(whole
          ? said`il testo sembra ${name} → aggiungi «lang: ${language}» alla testata`
          : said`questo passo sembra ${name} → scrivilo fra «:lang[» e «]{${language}}»`),
      },
    ]
  })
}

/**
 * A file that says to be in a language, with a text that seems to be in another: none of it is then read by the rules of its own.
 * Only of languages that can be told apart: many a dialect would seem Italian.
 */
export function mistakenLanguage(file: string, opened: Opened): readonly FileFault[] {
  const { lang } = opened.data ?? {}
  if (typeof lang !== 'string') return []
  const [claimed = ''] = lang.split('-')
  if (!(claimed in LANGUAGES)) return []
  const body = writtenProse(opened).filter(
    ({ kind, key }) => key === undefined && kind !== 'link' && kind !== 'cell',
  )
  if (body.some((segment) => foreignLanguage(segment.text) === claimed)) return []
  const text = body.map((segment) => segment.text).join('\n')
  const seems = foreignLanguage(text)
  if (!(seems ? claimed !== seems : isItalian(text))) return []
  const said = say('language', 'doubt')
  return [
    {
      file,
      ...locate(opened.yaml, ['lang']),
      ...(seems
        ? said`la testata dice «lang: ${lang}», ma il testo sembra ${LANGUAGES[seems] ?? seems} → scrivi «lang: ${seems}»`
        : said`la testata dice «lang: ${lang}», ma il testo sembra italiano, e così nessuno lo rilegge → togli la riga`),
    },
  ]
}
