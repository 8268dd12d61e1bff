import { gitName } from './decode.ts'
import type { Opened } from './front-matter.ts'
import { imprint } from './kinds/imprint.ts'
import { openFile } from './open-file.ts'
import type { ParsedImprint } from './parsed.ts'
import { placed } from './yaml.ts'

/** Parses `rivista.yml` by itself. Pure; never throws on what it holds. One that was opened already is not taken apart again. */
export function parseImprint(
  path: string,
  bytes: Uint8Array,
  { yaml, data, findings }: Opened = openFile(path, bytes),
): ParsedImprint {
  const { faults, doubts, matter, known } = imprint.read(data, yaml)
  return {
    kind: 'imprint',
    path,
    hash: gitName(bytes),
    source: yaml.source,
    ...(matter && { matter }),
    known,
    problems: [...findings, ...placed(yaml, faults)].map((fault) => ({ ...fault, file: path })),
    doubts: placed(yaml, doubts).map((fault) => ({ ...fault, file: path })),
  }
}
