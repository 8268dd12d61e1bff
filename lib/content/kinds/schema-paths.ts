import { z } from 'zod'
import type { Path } from '../yaml.ts'
import { type About, aboutOf } from './fields.ts'

type Group = Readonly<Record<PropertyKey, unknown>>

/** Whether a value is a list or a group of keys. */
export const isGroup = (value: unknown): value is Group => typeof value === 'object' && value !== null

/** What stands at a path in the data of a front matter; undefined if nothing does. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) => (isGroup(value) && Object.hasOwn(value, step) ? Reflect.get(value, step) : undefined),
    data,
  )
}

/** A part of a schema without what says that it may be missing. */
const whole = (schema: unknown): unknown =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? whole(schema.unwrap()) : schema

/** The part of a schema at a path, through its optional parts and lists. */
export function schemaAt(schema: unknown, path: Path): unknown {
  const here = whole(schema)
  const [step, ...rest] = path
  if (step === undefined) return here
  if (here instanceof z.ZodArray) return schemaAt(here.element, rest)
  return here instanceof z.ZodObject ? schemaAt(valueAt(here.shape, [step]), rest) : undefined
}

/** Whether what stands at a path may be left out. */
export function isOptionalAt(schema: unknown, path: Path): boolean {
  const group = schemaAt(schema, path.slice(0, -1))
  const part = group instanceof z.ZodObject ? valueAt(group.shape, path.slice(-1)) : undefined
  return part instanceof z.ZodType && part.safeParse(undefined).success
}

/** The keys that a schema has at a path, with what is known of each; none if it has no group there. */
export function keysAt(schema: unknown, path: Path): readonly (readonly [key: string, about: About])[] {
  const part = schemaAt(schema, path)
  return part instanceof z.ZodObject
    ? Object.entries(part.shape).map(([key, field]) => [key, aboutOf(field)])
    : []
}

/** A value that a schema may hold, or each of a list of them: its keys from the top, and what is known of it. */
export type Leaf = { readonly keys: readonly string[]; readonly isListed: boolean; readonly about: About }

/** The values of a schema, in its order. What is known of a key is known of its value, too. */
export function leavesOf(schema: unknown, keys: readonly string[] = [], outer: About = {}): readonly Leaf[] {
  const here = whole(schema)
  const about = { ...aboutOf(here), ...outer, ...aboutOf(schema) }
  if (here instanceof z.ZodObject)
    return Object.entries(here.shape).flatMap(([key, part]) => leavesOf(part, [...keys, key]))
  if (here instanceof z.ZodArray)
    return leavesOf(here.element, keys, about).map((leaf) => ({ ...leaf, isListed: true }))
  return [{ keys, isListed: false, about }]
}

/** What is known of every value of a schema, by its keys: «hero.alt». */
export type Fields = ReadonlyMap<string, About>

export const fieldsOf = (schema: unknown): Fields =>
  new Map(leavesOf(schema).map(({ keys, about }) => [keys.join('.'), about]))

/** A path as messages call it: the keys alone, «sources.url». */
export const keyOf = (path: Path): string => path.filter((step) => typeof step === 'string').join('.')
