import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { GUIDE, generatedFiles } from './generated/generated-files.ts'

/** `npm run generate`: brings up to date what is made from the schemas; a test fails when it is not. */
for (const [path, text] of generatedFiles(await readFile(GUIDE, 'utf8'))) {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text)
}
