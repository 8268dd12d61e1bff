import { globSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Print } from '#lib/model/print.ts'

/** Digits of the digest in a print's name. */
export const PRINT_DIGITS = 16
const NAME = /^(.+)\.([0-9a-f]{16})\.pdf$/

/** Where the PDFs of issues lie, from the environment. */
export function printsFolder(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): string {
  return environment.PDF_DIR?.trim() || 'pdf'
}

/** What the file of a print is called. */
export const printFile = ({ slug, of }: Pick<Print, 'slug' | 'of'>): string => `${slug}.${of}.pdf`

/** The prints of a folder, which may not be there: whatever is called otherwise is none. */
export function listPrints(folder: string): readonly Print[] {
  return globSync('*.pdf', { cwd: folder })
    .toSorted()
    .flatMap((name) => {
      const [, slug, of] = NAME.exec(name) ?? []
      const found = statSync(join(folder, name), { throwIfNoEntry: false })
      return slug === undefined || of === undefined || !found?.isFile()
        ? []
        : [{ slug, of, bytes: found.size }]
    })
}

/** The bytes of a print; undefined if it is gone meanwhile. */
export async function readPrint(print: Print): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const bytes = await readFile(join(printsFolder(), printFile(print))).catch(() => undefined)
  return bytes && new Uint8Array(bytes)
}
