import { z } from 'zod'
import { headOf, NAME, OWNER, type Repository, type Speak, shaOf, USER } from './forge.ts'

const commit = z.object({
  branch: z.string(),
  files: z.array(
    z.object({
      operation: z.enum(['create', 'update', 'delete']),
      path: z.string(),
      content: z.string(),
      from_path: z.string().optional(),
    }),
  ),
})

function save(repository: Repository, body: string) {
  const { files, commits } = repository
  const { branch, files: changed } = commit.parse(JSON.parse(body))
  for (const { operation, path, content, from_path } of changed) {
    if (from_path !== undefined) files.delete(from_path)
    if (operation === 'delete') files.delete(path)
    else files.set(path, Buffer.from(content, 'base64'))
  }
  commits.push({ branch, paths: changed.map(({ path }) => path) })
  const saved = changed.map(({ path }) => ({ path, sha: shaOf(files.get(path) ?? Buffer.alloc(0)) }))
  return { commit: { sha: headOf(repository), created: new Date().toISOString() }, files: saved }
}

const REPOSITORY = `/repos/${OWNER}/${NAME}`

/** Speaks as Forgejo 13 does below `/api/v1`. */
export const forgejo: Speak = (repository, { path, parameters, body }) => {
  const { files } = repository
  switch (path) {
    case '/version':
      return { version: '13.0.3+gitea-1.22.0' }
    case '/user':
      return { ...USER, full_name: 'Anna Verdi' }
    case '/settings/api':
      return { default_paging_num: 30, max_response_items: 50 }
    case REPOSITORY:
      return { permissions: { pull: true, push: true }, default_branch: 'main' }
    case `${REPOSITORY}/branches/main`:
      return { commit: { id: headOf(repository), message: 'un cambiamento' } }
    case `${REPOSITORY}/git/trees/${headOf(repository)}`: {
      const tree = [...files].map(([at, bytes]) => ({
        ...{ path: at, type: 'blob', sha: shaOf(bytes), size: bytes.length },
      }))
      return { tree, truncated: false }
    }
    case `${REPOSITORY}/git/blobs`: {
      const wanted = new Set(parameters.get('shas')?.split(','))
      return [...files.values()]
        .filter((bytes) => wanted.has(shaOf(bytes)))
        .map((bytes) => ({ sha: shaOf(bytes), content: bytes.toString('base64'), encoding: 'base64' }))
    }
    case `${REPOSITORY}/contents`:
      return save(repository, body)
    case `${REPOSITORY}/commits`:
      return []
    default:
      return files.get(decodeURIComponent(path.slice(`${REPOSITORY}/media/main/`.length)))
  }
}
