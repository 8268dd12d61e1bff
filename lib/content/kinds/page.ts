import { z } from 'zod'
import { key, sentence, title } from './fields.ts'
import { kindOf } from './kind.ts'

/** A standing page at the root of the site. */
export const page = kindOf({
  kind: 'page',
  called: 'pagina',
  many: 'pagine',
  ending: 'a',
  list: 'pages',
  schema: z.strictObject({
    title: key(title, {
      called: ['titolo'],
      what: 'Il titolo, in due voci; la prima è il nome nei menu.',
      example: '"Chi siamo: | chi scrive e perché"',
    }),
    dek: key(sentence, {
      called: ['sommario', 'catenaccio'],
      what: 'Il sommario sotto il titolo.',
      example: '"Chi fa la rivista, da quando, e che cosa non farà mai."',
      most: 150,
    }),
  }),
  head: ({ title, dek }) => ({ titles: [title?.text], dek }),
})
