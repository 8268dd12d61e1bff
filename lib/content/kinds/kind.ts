import type { z } from 'zod'
import type { Catalogue } from '#lib/model/magazine.ts'
import type { Data } from '../front-matter.ts'
import { readMatter } from '../read-matter.ts'
import type { KeyFault, Yaml } from '../yaml.ts'

/** What must not be said again below the head of a page. */
export type Head = {
  readonly titles: readonly (string | undefined)[]
  /** The two words of an issue's title; what joins them stands in another file. */
  readonly opposites?: readonly [string, string]
  readonly dek?: string
  /** Number of steps of «In pratica» in the front matter. */
  readonly steps?: number
  /** Whether the piece is a draft, which may still be empty; undefined for a kind that has no drafts. */
  readonly draft?: boolean
}

type Strict<Shape extends z.ZodRawShape> = z.ZodObject<Shape, z.core.$strict>
/** The keys of a kind that are right, of a front matter in which others may be wrong. */
type Known<Shape extends z.ZodRawShape> =
  | z.output<Strict<Shape>>
  | z.output<Strict<{ [Key in keyof Shape]: z.ZodOptional<Shape[Key]> }>>

type Definition<Name extends string, Shape extends z.ZodRawShape> = {
  readonly kind: Name
  /** As an editor calls one of them and several (Italian), and the ending of what is said of it: «nessun-a firma». */
  readonly called: string
  readonly many: string
  readonly ending: '' | 'a'
  /** The list of a catalogue that they stand in, which is also the folder that their files lie in, if that has no other name. */
  readonly list: Exclude<keyof Catalogue, 'digest' | 'images' | 'imprint'>
  readonly folder?: string
  /** What else there is to say of where a file of it belongs (Italian). */
  readonly place?: string
  /** What to do where a file names one that is not there (Italian). */
  readonly ifUnknown?: string
  readonly schema: Strict<Shape>
  /** Of a kind with a text below its front matter: what is already at the head of its page. */
  readonly head?: (known: Known<Shape>) => Head
  /** What is wrong between fields that are right, each taken by itself. */
  readonly faults?: (known: Known<Shape>) => readonly KeyFault[]
  /** Where it has fewer or more of something than the guide gives it. */
  readonly limits?: (known: Known<Shape>) => readonly KeyFault[]
}

/** A kind of record: all that the rest of the code must know of it stands in its definition. */
export function kindOf<const Name extends string, Shape extends z.ZodRawShape>(
  definition: Definition<Name, Shape>,
) {
  const { kind, list, folder = list, schema, head, faults = () => [], limits = () => [] } = definition
  const partial = schema.partial()
  return {
    ...definition,
    folder,
    /** Reads a front matter; without data (unreadable YAML, said already) nothing is known and nothing is missing. */
    read(data: Data | undefined, yaml: Yaml) {
      const read = readMatter(schema, partial, data, yaml)
      const { known } = read
      return {
        ...{ kind, ...read, faults: [...read.faults, ...faults(known)] },
        ...{ limits: limits(known), head: head?.(known) },
      }
    },
  }
}
