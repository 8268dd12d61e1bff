import { z } from 'zod'
import { article } from '#lib/content/schema/article.ts'
import { author } from '#lib/content/schema/author.ts'
import { call } from '#lib/content/schema/call.ts'
import { issue } from '#lib/content/schema/issue.ts'
import { page } from '#lib/content/schema/page.ts'
import { section } from '#lib/content/schema/section.ts'
import { tag } from '#lib/content/schema/tag.ts'
import { articleFields } from './article.ts'
import type { Fields } from './field.ts'
import { issueFields } from './issue.ts'
import { authorFields, callFields, pageFields, sectionFields, tagFields } from './others.ts'

export type Kind = 'article' | 'issue' | 'author' | 'tag' | 'section' | 'page' | 'call'

/** A kind of record: its schema, what is said of its keys, how editors call it. */
export type Described = { readonly schema: z.ZodObject; readonly fields: Fields; readonly called: string }

export const KINDS: Readonly<Record<Kind, Described>> = {
  article: { schema: article, fields: articleFields, called: 'articolo' },
  issue: { schema: issue, fields: issueFields, called: 'numero' },
  author: { schema: author, fields: authorFields, called: 'firma' },
  tag: { schema: tag, fields: tagFields, called: 'tema' },
  section: { schema: section, fields: sectionFields, called: 'rubrica' },
  page: { schema: page, fields: pageFields, called: 'pagina' },
  call: { schema: call, fields: callFields, called: 'invito' },
}

export const KIND_NAMES = [
  'article',
  'issue',
  'author',
  'tag',
  'section',
  'page',
  'call',
] as const satisfies readonly Kind[]

/** Whether a key may be left out of a record. */
export function isOptional({ schema }: Described, key: string): boolean {
  return !z.toJSONSchema(schema, { io: 'input' }).required?.includes(key)
}
