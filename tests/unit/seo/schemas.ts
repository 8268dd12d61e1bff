import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import formats from 'ajv-formats'

const read = (name: string): object => JSON.parse(readFileSync(`tests/fixtures/schemas/${name}`, 'utf8'))

/** What a value breaks of one of the schemas in `tests/fixtures/schemas`; nothing when it is valid. */
export function breachesOf(schema: string): (value: unknown) => readonly string[] {
  // `required` without `properties` beside it is how the schemas say what a kind of thing promises.
  const ajv = new Ajv({ allErrors: true, strict: true, strictRequired: false, strictTypes: false })
  formats.default(ajv)
  const validate = ajv.compile(read(schema))
  return (value) => {
    validate(JSON.parse(JSON.stringify(value)))
    return validate.errors?.map(({ instancePath, message }) => `${instancePath} ${message}`) ?? []
  }
}

type Found = { readonly key: string; readonly value: string }

/** Every text of a JSON value with the key under which it stands. */
export function textsIn(value: unknown, key = ''): readonly Found[] {
  if (typeof value === 'string') return [{ key, value }]
  if (Array.isArray(value)) return value.flatMap((item) => textsIn(item, key))
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([name, item]) => textsIn(item, name))
}
