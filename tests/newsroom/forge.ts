import { hash } from 'node:crypto'
import { once } from 'node:events'
import { globSync, readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { z } from 'zod'

/** A forge on the loopback interface that keeps one repository in memory and speaks as Forgejo does: what Sveltia CMS asks of it. */
export type Forge = {
  /** The page of its repository. */
  readonly url: string
  /** The files of the repository as they are now, by their paths. */
  readonly files: Map<string, Buffer>
  /** What was saved: the paths of each commit. */
  readonly commits: string[][]
  readonly stop: () => Promise<void>
}

const commit = z.object({
  files: z.array(
    z.object({
      operation: z.enum(['create', 'update', 'delete']),
      path: z.string(),
      content: z.string(),
      from_path: z.string().optional(),
    }),
  ),
})

const shaOf = (bytes: Buffer): string => hash('sha1', bytes)
const REPOSITORY = '/api/v1/repos/redazione/rivista'
const USER = { id: 1, login: 'anna', full_name: 'Anna Verdi', email: 'anna@forge.example', avatar_url: '' }

/** Starts a forge whose repository holds a content folder below `content`. */
export async function startForge(folder: string): Promise<Forge> {
  const files = new Map(
    globSync('**/*.*', { cwd: folder }).map((path) => [`content/${path}`, readFileSync(join(folder, path))]),
  )
  const commits: string[][] = []

  function save(given: string) {
    const { files: changed } = commit.parse(JSON.parse(given))
    for (const { operation, path, content, from_path } of changed) {
      if (from_path !== undefined) files.delete(from_path)
      if (operation === 'delete') files.delete(path)
      else files.set(path, Buffer.from(content, 'base64'))
    }
    commits.push(changed.map(({ path }) => path))
    const saved = changed.map(({ path }) => ({ path, sha: shaOf(files.get(path) ?? Buffer.alloc(0)) }))
    return { commit: { sha: head(), created: new Date().toISOString() }, files: saved }
  }
  const head = (): string => shaOf(Buffer.from(String(commits.length)))

  async function answer(request: IncomingMessage): Promise<unknown> {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://forge')
    if (pathname === '/api/v1/version') return { version: '13.0.3+gitea-1.22.0' }
    if (pathname === '/api/v1/user') return USER
    if (pathname === '/api/v1/settings/api') return { default_paging_num: 30, max_response_items: 50 }
    if (pathname === REPOSITORY)
      return { permissions: { pull: true, push: true, admin: false }, default_branch: 'main' }
    switch (pathname.slice(REPOSITORY.length).split('/').slice(0, 3).join('/')) {
      case '/branches/main':
        return { commit: { id: head(), message: 'un cambiamento' } }
      case `/git/trees`: {
        const tree = [...files].map(([path, bytes]) => ({
          ...{ path, type: 'blob', sha: shaOf(bytes), size: bytes.length },
        }))
        return { tree, truncated: false }
      }
      case '/git/blobs': {
        const wanted = new Set(searchParams.get('shas')?.split(','))
        return [...files.values()]
          .filter((bytes) => wanted.has(shaOf(bytes)))
          .map((bytes) => ({ sha: shaOf(bytes), content: bytes.toString('base64'), encoding: 'base64' }))
      }
      case '/contents':
        return save(await text(request))
      case '/media/main':
        return files.get(decodeURIComponent(pathname.slice(`${REPOSITORY}/media/main/`.length)))
      case '/commits':
        return []
      default:
        return undefined
    }
  }

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    response.setHeader('access-control-allow-origin', '*')
    response.setHeader('access-control-allow-headers', '*')
    response.setHeader('access-control-allow-methods', '*')
    if (request.method === 'OPTIONS') {
      response.end()
      return
    }
    const found = await answer(request)
    response.statusCode = found === undefined ? 404 : 200
    response.end(Buffer.isBuffer(found) ? found : JSON.stringify(found ?? { message: request.url }))
  }

  const server = createServer((request, response) => {
    respond(request, response).catch((error: unknown) => response.destroy(Error(String(error))))
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  return {
    url: `http://127.0.0.1:${port}/redazione/rivista`,
    ...{ files, commits },
    async stop() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
