import { z } from 'zod'
import { FORGES } from '#lib/model/forge.ts'
import {
  authorityFault,
  branchFault,
  categoryFault,
  colourFault,
  contactFault,
  folderFault,
  hingeFault,
  issnFault,
  nameFault,
  repositoryFault,
  zoneFault,
} from '../rules/imprint-values.ts'
import { address, asAddress, field, href, part, ruled, slug, word } from './fields.ts'

export const magazineName = ruled(word, nameFault)
export const hinge = ruled(word, hingeFault)
export const clock = ruled(word, zoneFault)
export const feedAuthority = ruled(word, authorityFault)
export const contact = ruled(href, contactFault)
export const issn = ruled(word, issnFault)
export const category = ruled(word, categoryFault)

/** Its rule is for numbers; a text is judged with the others of its set. */
const colour = field(word, { rule: colourFault })
/** The standing pages that more hangs on than their place. */
export const parts = z.strictObject({
  about: part(slug.optional(), 'chi siamo'),
  contact: part(slug.optional(), 'contatti'),
  colophon: slug.optional(),
  privacy: slug.optional(),
})

/** Where the files of the magazine lie. */
export const repository = z.strictObject({
  url: field(asAddress(ruled(address, repositoryFault)), { called: ['indirizzo', 'link'] }),
  branch: part(ruled(word, branchFault).optional(), 'ramo'),
  folder: part(ruled(word, folderFault).default('content'), 'cartella'),
  forge: part(z.enum(FORGES).optional(), 'forgia'),
})

/** The colours of an issue. */
export const inkSet = z.strictObject({
  light: part(colour, 'chiaro'),
  strong: part(colour, 'forte'),
  night: part(colour, 'notte'),
  overlap: part(colour, 'sovrapposto'),
})
