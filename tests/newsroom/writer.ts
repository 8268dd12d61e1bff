import { once } from 'node:events'
import { createServer } from 'node:http'
import { expect, type Page } from '@playwright/test'
import { KINDS, type Kind } from '#lib/content/kinds/table.ts'
import { openNewsroom } from '#lib/delivery/newsroom.ts'
import { respond } from '#lib/delivery/respond.ts'
import { type Forge, startForge } from './forge.ts'
import { forgejo } from './forgejo.ts'
import { github } from './github.ts'

/** The newsroom by itself, without a magazine around it, and the forge that it saves to. */
export type Newsroom = {
  readonly origin: string
  readonly forge: Forge
  readonly stop: () => Promise<void>
}

/** The forges that it is tried with: how each speaks, and to whom. */
const FORGES = {
  forgejo: { forge: 'forgejo', api: '/api/v1', speak: forgejo },
  github: { forge: 'github', api: '/api/v3', speak: github(true) },
  'github, by a copy': { forge: 'github', api: '/api/v3', speak: github(false) },
} as const

/** Opens the newsroom for a content folder, which is read and never written, at a forge of a kind. */
export async function startNewsroom(
  folder: string,
  kind: keyof typeof FORGES = 'forgejo',
): Promise<Newsroom> {
  const { api, speak, forge: name } = FORGES[kind]
  const forge = await startForge(folder, api, speak)
  const answer = openNewsroom(process.cwd(), 'http://127.0.0.1')
  const imprint = {
    name: 'prova',
    repository: { url: forge.url, branch: 'main', folder: 'content', forge: name },
  }
  const icon = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>')
  const server = createServer((request, response) => {
    const key = new URL(request.url ?? '/', 'http://newsroom').pathname
    const found = answer(key, imprint)
    if (found) void found.then((given) => respond(request, response, given))
    else if (key === '/favicon.svg') response.setHeader('content-type', 'image/svg+xml').end(icon)
    else response.writeHead(404).end()
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  return {
    origin: `http://127.0.0.1:${port}`,
    forge,
    async stop() {
      server.closeAllConnections()
      server.close()
      await Promise.all([once(server, 'close'), forge.stop()])
    },
  }
}

/** Somebody who writes there: signs in, and hears of all that the page asks for. */
export async function signIn(page: Page, { origin }: Newsroom): Promise<void> {
  await page.goto(`${origin}/redazione`)
  await page.getByRole('button', { name: 'Accedi con Token di Accesso' }).click()
  await page.getByRole('textbox').fill('un-token-di-prova')
  await page.getByRole('textbox').press('Enter')
  await expect(page.getByRole('treeitem', { name: 'Articoli' })).toBeVisible()
}

/** The form of a record, by the path of its file below the content folder. */
export async function openRecord(page: Page, { origin }: Newsroom, kind: Kind, path: string): Promise<void> {
  const name = path.slice(KINDS[kind].folder.length + 1, -'.md'.length)
  await page.goto(`${origin}/redazione#/collections/${KINDS[kind].many}/entries/${name}`)
}

/** Saves what the form holds; resolves when the forge has it and the form is closed, which leads away from where one is. */
export async function save(page: Page, { forge }: Newsroom): Promise<void> {
  const before = forge.commits.length
  await page.getByRole('button', { name: 'Salva', exact: true }).click()
  await expect.poll(() => forge.commits.length).toBe(before + 1)
  await expect(page.getByRole('group', { name: 'Editor dei Contenuti' })).toBeHidden()
}
