import { z } from 'zod'
import { headOf, NAME, OWNER, type Repository, type Speak, shaOf, USER } from './forge.ts'

const asked = z.object({ query: z.string(), variables: z.record(z.string(), z.unknown()) })
const commit = z.object({
  branch: z.object({ repositoryNameWithOwner: z.string(), branchName: z.string() }),
  fileChanges: z.object({
    additions: z.array(z.object({ path: z.string(), contents: z.string() })),
    deletions: z.array(z.object({ path: z.string() })),
  }),
})
const proposal = z.object({ head: z.string(), base: z.string(), draft: z.boolean() })

const AT = '2026-11-30T10:00:00Z'
const AUTHOR = { name: 'Anna Verdi', email: USER.email, user: { id: USER.id, login: USER.login } }

function save(repository: Repository, given: unknown) {
  const { files, commits } = repository
  const { branch, fileChanges } = commit.parse(given)
  for (const { path } of fileChanges.deletions) files.delete(path)
  for (const { path, contents } of fileChanges.additions) files.set(path, Buffer.from(contents, 'base64'))
  const paths = fileChanges.additions.map(({ path }) => path)
  const [owner] = branch.repositoryNameWithOwner.split('/')
  const name = branch.branchName
  commits.push({ branch: owner === OWNER ? name : `${owner}:${name}`, paths })
  const saved = paths.map((path, at) => [`file_${at}`, { oid: shaOf(files.get(path) ?? Buffer.alloc(0)) }])
  return { oid: headOf(repository), committedDate: AT, ...Object.fromEntries(saved) }
}

/** What GraphQL asks under names of its own: the text of blobs, or the last commit of files. */
function aliased(query: string, { files }: Repository): Readonly<Record<string, unknown>> {
  const bySha = new Map([...files.values()].map((bytes) => [shaOf(bytes), bytes]))
  const blobs = query.matchAll(/(\w+_\d+):\s+object\(oid: "(\w+)"\)/g)
  const histories = query.matchAll(/(\w+_\d+):\s+ref\(/g)
  const last = { target: { history: { nodes: [{ author: AUTHOR, committedDate: AT }] } } }
  return Object.fromEntries([
    ...[...blobs].map(([, name = '', sha = '']) => [
      ...[name, { text: bySha.get(sha)?.toString() ?? null, isTruncated: false }],
    ]),
    ...[...histories].map(([, name = '']) => [name, last]),
  ])
}

function graphql(repository: Repository, body: string): unknown {
  const { query, variables } = asked.parse(JSON.parse(body))
  const ref = { target: { oid: headOf(repository) } }
  if (query.includes('createCommitOnBranch'))
    return { createCommitOnBranch: { commit: save(repository, variables.input) } }
  const [last] = repository.proposals
  if (query.includes('markPullRequestReadyForReview') && last) {
    last.draft = false
    return { markPullRequestReadyForReview: { pullRequest: { isDraft: false } } }
  }
  if (query.includes('createRef')) return { createRef: { ref: { name: 'refs/heads/ramo' } } }
  if (query.includes('fork: repository')) return { fork: { id: 'R_1' }, base: { ref } }
  if (query.includes('refs(')) return { repository: { refs: { nodes: [] } } }
  if (query.includes('pullRequests(')) return { repository: { pullRequests: { nodes: [], totalCount: 0 } } }
  const found = aliased(query, repository)
  if (Object.keys(found).length > 0) return { repository: found }
  const nodes = [{ oid: headOf(repository), message: 'un cambiamento' }]
  return { repository: { ref: { target: { history: { nodes } } } } }
}

const REPOSITORY = `/repos/${OWNER}/${NAME}`
const FORK = `/repos/${USER.login}/${NAME}`

/** Speaks as GitHub Enterprise does below `/api/v3` and at `/api/graphql`, to somebody who may write, or who has a copy of the repository. */
export const github =
  (canWrite: boolean): Speak =>
  (repository, { path, body, method }) => {
    const { files, proposals } = repository
    switch (path) {
      case '/api/graphql':
        return { data: graphql(repository, body) }
      case '/user':
        return { ...USER, name: 'Anna Verdi' }
      case REPOSITORY:
        return { permissions: { push: canWrite }, private: false, owner: { type: 'Organization' } }
      case FORK:
        return { fork: true, full_name: `${USER.login}/${NAME}`, parent: { full_name: `${OWNER}/${NAME}` } }
      case `${FORK}/merge-upstream`:
        return {}
      case `${REPOSITORY}/git/trees/${headOf(repository)}`:
        return {
          tree: [...files].map(([at, bytes]) => ({
            ...{ path: at, type: 'blob', sha: shaOf(bytes), size: bytes.length },
          })),
        }
      case `${REPOSITORY}/pulls`: {
        if (method !== 'POST') return []
        proposals.push(proposal.parse(JSON.parse(body)))
        const number = proposals.length
        return { number, node_id: `P_${number}`, title: '', html_url: '', created_at: AT, updated_at: AT }
      }
      default:
        return path.startsWith(`${REPOSITORY}/issues/`) ? { labels: [] } : undefined
    }
  }
