import { z } from 'zod'
import type { Path } from '../yaml.ts'

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

/** The part of a schema at a path, through its optional parts and lists. */
export function schemaAt(schema: unknown, path: Path): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return schemaAt(schema.unwrap(), path)
  }
  const [step, ...rest] = path
  if (step === undefined) return schema
  if (schema instanceof z.ZodArray) return schemaAt(schema.element, rest)
  return schema instanceof z.ZodObject ? schemaAt(valueAt(schema.shape, [step]), rest) : undefined
}

/** The keys that a schema has at a path; none if it has no group there. */
export function keysAt(schema: unknown, path: Path): readonly string[] {
  const part = schemaAt(schema, path)
  return part instanceof z.ZodObject ? Object.keys(part.shape) : []
}

/** A path as messages call it: the keys alone, «sources.url». */
export const keyOf = (path: Path): string => path.filter((step) => typeof step === 'string').join('.')
