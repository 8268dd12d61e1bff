import { LANGUAGE } from '#lib/model/language.ts'
import { element, escapeXml } from '#lib/seo/xml.ts'
import { SHEET } from './files.ts'

type Document = {
  readonly title: string
  /** In which language its title is, if not in the magazine's. */
  readonly lang?: string | undefined
  /** What it is in the terms of EPUB, for readers that treat such parts in their own way. */
  readonly kind: string
  readonly class?: string
  readonly body: string
}

/** A document of an e-book. */
export function xhtml({ title, lang, kind, class: name, body }: Document): string {
  const head = [
    '<meta charset="utf-8"/>',
    element('title', { lang, 'xml:lang': lang }, escapeXml(title)),
    element('link', { rel: 'stylesheet', type: 'text/css', href: SHEET }),
  ]
  const root = element(
    'html',
    {
      xmlns: 'http://www.w3.org/1999/xhtml',
      'xmlns:epub': 'http://www.idpf.org/2007/ops',
      lang: LANGUAGE,
      'xml:lang': LANGUAGE,
    },
    [element('head', {}, head), element('body', { 'epub:type': kind, class: name }, body)],
  )
  return `<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n${root}\n`
}
