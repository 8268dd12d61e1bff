import type { Page } from '@playwright/test'
import type { Kind } from '#lib/content/kinds/table.ts'
import { type Newsroom, openRecord, save } from './writer.ts'

/** What a title gets when it is saved; no text of a magazine has it. */
export const SIGN = '†'

/** What the form of a kind calls the field that gets the sign. */
const FIELDS: Readonly<Record<Kind, string>> = {
  article: 'Titolo',
  author: 'Nome',
  call: 'Titolo',
  issue: 'Sottotitolo',
  page: 'Titolo',
  section: 'Nome',
  tag: 'Nome',
}

/**
 * Opens a record and saves it with one sign more in its title. Gives what is otherwise than before in the repository, besides that sign;
 * nothing if all is as it was.
 */
export async function signRecord(
  page: Page,
  newsroom: Newsroom,
  kind: Kind,
  path: string,
): Promise<readonly string[]> {
  const { files } = newsroom.forge
  const before = new Map(files)
  await openRecord(page, newsroom, kind, path)
  const field = page.getByRole('textbox', { name: FIELDS[kind], exact: true })
  await field.fill(`${await field.inputValue()}${SIGN}`)
  await save(page, newsroom)
  const written = files.get(`content/${path}`)?.toString() ?? ''
  const said = written.includes(SIGN) ? [] : ['the sign is not there']
  files.set(`content/${path}`, Buffer.from(written.replace(SIGN, '')))
  const all = new Set([...before.keys(), ...files.keys()])
  const changed = [...all].filter((each) => before.get(each)?.toString() !== files.get(each)?.toString())
  return [...said, ...changed.map((each) => `${each} is not as it was`)]
}
