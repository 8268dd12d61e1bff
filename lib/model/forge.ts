/** The programs that keep repositories for others, each with addresses of its own. */
export const FORGES = ['github', 'gitlab', 'forgejo'] as const
export type Forge = (typeof FORGES)[number]

/** Where the magazine's files lie: the page of its repository, the branch that readers see, the folder of the content. */
export type Repository = {
  readonly url: string
  readonly forge: Forge
  readonly branch: string
  readonly folder: string
}

/**
 * The longest address that a link may have, once it is a part of another one. GitHub and every server behind nginx take a
 * request line of 8 kB; whoever is not signed in comes by the page for signing in, whose address holds ours, encoded once more.
 */
const LONGEST_LINK = 8000

/** Whether a link gets whole to who is not signed in. */
export const fitsLink = (link: string): boolean => encodeURIComponent(link).length <= LONGEST_LINK

/** Which forge an address is of, by its name; those that one cannot tell make addresses as GitHub does. */
export const forgeOf = (url: string): Forge => namedForge(url) ?? 'github'

/** Whether an address tells by its name whose it is. */
export const isKnownForge = (url: string): boolean => namedForge(url) !== undefined

function namedForge(url: string): Forge | undefined {
  const hostname = URL.canParse(url) ? new URL(url).hostname : ''
  if (/gitlab/.test(hostname)) return 'gitlab'
  if (/forgejo|gitea|codeberg/.test(hostname)) return 'forgejo'
  return /github/.test(hostname) ? 'github' : undefined
}

const encoded = (path: string): string => path.split('/').map(encodeURIComponent).join('/')

const below = ({ folder }: Repository, path: string): string => (folder === '' ? path : `${folder}/${path}`)

/** Where the forge shows a file, by its path below the content folder. */
export function viewLink(repository: Repository, path: string): string {
  const { url, forge, branch } = repository
  const page = { github: 'blob/HEAD', gitlab: '-/blob/HEAD', forgejo: `src/branch/${encoded(branch)}` }[forge]
  return `${url}/${page}/${encoded(below(repository, path))}`
}

/** The page of the forge for something to be said, by the name of its form in the repository. */
export const issueLink = ({ url, forge }: Repository, template: string): string =>
  forge === 'gitlab' ? `${url}/-/issues/new` : `${url}/issues/new?template=${template}`

/** Where the forge lets anybody change a file, by its path below the content folder. */
export function editLink(repository: Repository, path: string): string {
  const { url, forge, branch } = repository
  const page = { github: 'edit', gitlab: '-/edit', forgejo: '_edit' }[forge]
  return `${url}/${page}/${encoded(branch)}/${encoded(below(repository, path))}`
}

/** Where the forge lets anybody make a file: its folder, its name and its text are filled in. */
function newFileLink(repository: Repository, path: string, text: string): string {
  const { url, forge, branch } = repository
  const whole = below(repository, path)
  const cut = whole.lastIndexOf('/')
  const page = { github: 'new', gitlab: '-/new', forgejo: '_new' }[forge]
  const [name, value] = forge === 'gitlab' ? ['file_name', 'content'] : ['filename', 'value']
  const query = new URLSearchParams({ [name]: whole.slice(cut + 1), [value]: text })
  const folder = cut < 0 ? '' : `/${encoded(whole.slice(0, cut))}`
  return `${url}/${page}/${encoded(branch)}${folder}?${query}`
}

/**
 * The link that makes a file, and whether all of its text is in it. Of one that is too long the link holds the front matter alone,
 * and nothing where not even that fits.
 */
export function proposalLink(
  repository: Repository,
  path: string,
  text: string,
): { readonly link: string; readonly isWhole: boolean } {
  const head = text.slice(0, text.indexOf('\n---\n', 3) + '\n---\n'.length)
  const link = newFileLink(repository, path, text)
  if (fitsLink(link)) return { link, isWhole: true }
  const short = newFileLink(repository, path, head)
  return { link: fitsLink(short) ? short : newFileLink(repository, path, ''), isWhole: false }
}

/** Where an error is reported, with what is known of it filled in: on GitHub in the form of the repository, by the ids of its fields. */
export function reportLink(
  { url, forge }: Repository,
  { title, page, what }: { readonly title: string; readonly page: string; readonly what: string },
): string {
  const body = `${page}\n\n${what}`
  if (forge === 'github') {
    const template = 'segnala-un-errore.yml'
    return `${url}/issues/new?${new URLSearchParams({ template, title, page, what })}`
  }
  if (forge === 'forgejo') return `${url}/issues/new?${new URLSearchParams({ title, body })}`
  const filled = new URLSearchParams({ 'issue[title]': title, 'issue[description]': body })
  return `${url}/-/issues/new?${filled}`
}
