import { readFileSync } from 'node:fs'
import { validateXML, type XMLFileInfo } from 'xmllint-wasm'

const file = (path: string): XMLFileInfo => ({
  fileName: path.split('/').at(-1) ?? path,
  contents: readFileSync(path, 'utf8'),
})

/** What libxml2 finds wrong in XML documents, by an XSD or a RELAX NG; nothing when they are valid. */
export async function xmlFaults(
  documents: ReadonlyMap<string, string>,
  schema: string,
  others: readonly string[] = [],
): Promise<readonly string[]> {
  const { errors, valid } = await validateXML({
    xml: [...documents].map(([name, contents]) => ({
      fileName: `${name.replaceAll('/', '_')}.xml`,
      contents,
    })),
    schema: file(schema),
    preload: others.map(file),
    extension: schema.endsWith('.rng') ? 'relaxng' : 'schema',
  })
  if (valid === errors.length > 0) throw new Error('xmllint contradicts itself')
  return errors.map(({ rawMessage }) => rawMessage)
}
