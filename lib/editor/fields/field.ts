/** What editors are told of a key: in the guide, in a new file, in their text editor. */
export type Field = {
  /** What it is for, in a sentence or two (Italian). */
  readonly what: string
  /** How it is written, as YAML; several lines for a group. */
  readonly example: string
}

export type Fields = Readonly<Record<string, Field>>
