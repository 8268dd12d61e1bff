import { createServer } from 'node:net'
import { contentFolder } from '#lib/content/current.ts'

/** Every absolute address of the pages begins with this; tests follow it back to the server. */
export const SITE_URL = 'https://eppure.example'

/** A content folder and the server that serves it. */
export type Site = {
  readonly name: string
  readonly folder: string
  readonly port: string
  readonly origin: string
  /** Who stands behind it, as its server is told. */
  readonly environment: Readonly<Record<string, string>>
}

/** A port of the loopback interface that nobody listens on. */
export function freePort(): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  const server = createServer().on('error', reject)
  server.listen(0, '127.0.0.1', () => {
    const address = server.address()
    server.close(() => resolve(address !== null && typeof address === 'object' ? String(address.port) : ''))
  })
  return promise
}

/** The workers of Playwright load this file again: the environment hands them the ports that were found first. */
async function site(name: string, folder: string, environment: Site['environment']): Promise<Site> {
  const variable = `TEST_PORT_${name.toUpperCase()}`
  const port = process.env[variable] ?? (await freePort())
  process.env[variable] = port
  return { name, folder, port, origin: `http://127.0.0.1:${port}`, environment }
}

const NOBODY = {
  REPOSITORY_URL: '',
  CONTACT_URL: '',
  CONTACT_EMAIL: '',
  PUBLISHER: '',
  RESPONSIBLE: '',
  HOSTED_BY: '',
}

/** The magazine itself, or whatever `CONTENT_DIR` names; nobody stands behind it. It is crawled: what holds there holds for every text. */
export const magazine = await site('magazine', contentFolder(), NOBODY)
/** A small magazine in which every optional part occurs, and pieces in every state of publication. */
export const fixture = await site('fixture', 'tests/fixtures/valid', {
  ...NOBODY,
  REPOSITORY_URL: 'https://github.com/chi/rivista',
  CONTACT_EMAIL: 'redazione@eppure.example',
  NEWSROOM: 'on',
  PUBLISHER: 'Associazione di prova',
})
/** Another magazine: another name and other colours, no hinge, persons who sign, pages of its own. All that is said of it stands in its record. */
export const quarterly = await site('quarterly', 'tests/fixtures/granaio', NOBODY)
