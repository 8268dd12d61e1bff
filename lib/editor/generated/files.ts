import { jsonSchemas } from './json-schema.ts'
import { snippets } from './snippets.ts'
import { renewGuide } from './tables.ts'

/** Where the guide for editors stands. */
export const GUIDE = 'content/README.md'

/** Every file that is made from the schemas, by its path in the repository. Takes the guide as it is. */
export function generatedFiles(guide: string): ReadonlyMap<string, string> {
  const schemas = [...jsonSchemas()].map(([name, text]) => [`docs/schema/${name}`, text] as const)
  return new Map([...schemas, ['.vscode/eppure.code-snippets', snippets()], [GUIDE, renewGuide(guide)]])
}
