import type { Repository } from '#lib/model/forge.ts'
import { newsroom } from '#lib/strings/newsroom.ts'

/** Where Sveltia CMS reads and saves: what it is told, and which servers it has to reach and to show pictures of. */
export type Backend = {
  readonly settings: Readonly<Record<string, unknown>>
  /** A pull request for each change, where Sveltia knows how; a commit on the branch elsewhere. */
  readonly mode: 'editorial_workflow' | 'simple'
  readonly api: string
  readonly pictures: readonly string[]
}

const GITHUB = 'https://github.com'

/**
 * The repository as Sveltia is told of it. One signs in with a token of the forge: it stays in the browser and goes to the forge
 * alone. On GitHub whoever may not write works on a copy of the repository, and proposes; pieces go out at the forge, where the
 * report of the check stands, so that nobody publishes past it.
 */
export function backendOf({ url, forge, branch }: Repository): Backend {
  const { origin, pathname } = new URL(url)
  const shared = {
    ...{ repo: pathname.slice(1), branch, auth_methods: ['token'] },
    commit_messages: newsroom.commits,
  }
  switch (forge) {
    case 'github': {
      const api = origin === GITHUB ? 'https://api.github.com' : `${origin}/api/v3`
      const graphql = origin === GITHUB ? `${api}/graphql` : `${origin}/api/graphql`
      return {
        settings: {
          name: 'github',
          ...shared,
          ...{ api_root: api, graphql_api_root: graphql, open_authoring: true },
        },
        mode: 'editorial_workflow',
        api: new URL(api).origin,
        pictures: origin === GITHUB ? ['https://avatars.githubusercontent.com'] : [origin],
      }
    }
    case 'gitlab':
      return {
        settings: { name: 'gitlab', ...shared, api_root: `${origin}/api/v4`, base_url: origin },
        ...{ mode: 'editorial_workflow', api: origin, pictures: [origin, 'https://secure.gravatar.com'] },
      }
    case 'forgejo':
      return {
        settings: { name: 'gitea', ...shared, api_root: `${origin}/api/v1`, base_url: origin },
        ...{ mode: 'simple', api: origin, pictures: [origin] },
      }
  }
}
