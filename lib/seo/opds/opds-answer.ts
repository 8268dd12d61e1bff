import { MEDIA } from '../metadata.ts'
import type { Catalogue } from './catalogue.ts'
import { opdsAtom } from './opds-atom.ts'
import { opdsJson } from './opds-json.ts'

/** The answer of a catalogue's route, in the format that its address names. */
export function catalogueAnswer(catalogue: Catalogue | undefined, format: 'xml' | 'json'): Response {
  if (!catalogue) return new Response(null, { status: 404 })
  const text = format === 'xml' ? opdsAtom(catalogue) : JSON.stringify(opdsJson(catalogue))
  const type = format === 'xml' ? MEDIA.opds : MEDIA.opds2
  return new Response(text, { headers: { 'content-type': `${type}; charset=utf-8` } })
}
