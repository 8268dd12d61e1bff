import { hash } from 'node:crypto'
import { once } from 'node:events'
import { globSync, readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'

/** A repository in memory: what stands on its branch, and what was saved. */
export type Repository = {
  /** The files by their paths, as the last save left them. */
  readonly files: Map<string, Buffer>
  /** The paths of each commit, and the branch that it went to. */
  readonly commits: { readonly branch: string; readonly paths: readonly string[] }[]
  /** The pull requests that were opened. */
  readonly proposals: { readonly head: string; readonly base: string; draft: boolean }[]
}

/** What is asked of a forge: the rest of the address below its API, the parameters, the body. */
export type Question = {
  readonly path: string
  readonly parameters: URLSearchParams
  readonly body: string
  readonly method: string
}

/** Answers for a repository as a forge does, with what becomes JSON, or with bytes; undefined is 404. */
export type Speak = (repository: Repository, question: Question) => unknown

/** A forge on the loopback interface: what Sveltia CMS asks of one. */
export type Forge = Repository & {
  /** The page of its repository. */
  readonly url: string
  readonly stop: () => Promise<void>
}

export const OWNER = 'redazione'
export const NAME = 'rivista'
export const USER = { id: 1, login: 'anna', email: 'anna@forge.example', avatar_url: '' }

/** The name by which Git knows bytes, near enough. */
export const shaOf = (bytes: Buffer): string => hash('sha1', bytes)
/** The name of the last commit. */
export const headOf = ({ commits }: Repository): string => shaOf(Buffer.from(String(commits.length)))

/** Starts a forge whose repository holds a content folder below `content`. */
export async function startForge(folder: string, api: string, speak: Speak): Promise<Forge> {
  const files = new Map(
    globSync('**/*.*', { cwd: folder }).map((path) => [`content/${path}`, readFileSync(join(folder, path))]),
  )
  const repository: Repository = { files, commits: [], proposals: [] }

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    for (const what of ['origin', 'headers', 'methods'])
      response.setHeader(`access-control-allow-${what}`, '*')
    const { method = 'GET', url = '/' } = request
    const { pathname, searchParams } = new URL(url, 'http://forge')
    const path = pathname.replace(api, '')
    const body = await text(request)
    const found =
      method === 'OPTIONS' ? {} : speak(repository, { path, parameters: searchParams, body, method })
    response.statusCode = found === undefined ? 404 : 200
    response.end(Buffer.isBuffer(found) ? found : JSON.stringify(found ?? { message: url }))
  }

  const server = createServer((request, response) => {
    respond(request, response).catch((error: unknown) => response.destroy(Error(String(error))))
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  return {
    ...repository,
    url: `http://127.0.0.1:${port}/${OWNER}/${NAME}`,
    async stop() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
