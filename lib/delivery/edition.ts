import { hash } from 'node:crypto'
import type { Snapshot } from '#lib/content/snapshot.ts'
import { nearAddress } from '#lib/model/near-address.ts'
import { isSearchReady } from '#lib/search/current.ts'
import { frameOf } from '#lib/view/page.ts'
import type { Answer } from './answer.ts'
import type { Shelf } from './disk-shelf.ts'
import type { Entry, LookUp } from './lookup.ts'
import { publish } from './publish.ts'
import { moved } from './refusal.ts'
import { Overload, type Render, type Rendered } from './render.ts'
import { isSearch } from './search-key.ts'
import { keptSheet } from './sheets.ts'
import type { Store } from './store.ts'

/** The magazine as documents: all that can be asked of one snapshot. */
export type Edition = Pick<Store, 'pages' | 'bytes'> & {
  readonly snapshot: Snapshot
  /** What stands at a key; looked up once. */
  readonly entry: (key: string) => Entry | undefined
  /** The answer that is kept for a key which was asked for before; it waits for nothing. */
  readonly get: (key: string) => Answer | undefined
  /** The answer to a key. Never rejects: what goes wrong is a page, too. */
  readonly answer: (key: string) => Promise<Answer>
  readonly failures: () => Failures
  /** Renders the page for what is not there, or for what only a server could say while there is none. Rejects if it fails. */
  readonly notice: (name: 'missing' | 'away') => Promise<Answer>
  /** Renders failure pages of its own, in place of those of the edition before. */
  readonly renewFailures: () => Promise<void>
}

/** A path that no route has: Next answers it with the whole page of `app/not-found.tsx`. */
const MISSING_PATH = '/guasto/manca/qui'
/** The same page with what was meant, by its address. Readers cannot ask for it. */
const nearPath = (address: string): string => `/guasto/invece${address}`
/** Where `app/` renders the page of a failure. Readers cannot ask for it. */
const failurePath = (status: 500 | 503): string => `/guasto/${status}`

/** Where `app/` renders what a file server says for a server that does not answer. */
const AWAY_PATH = '/guasto/assente'

type Failures = Readonly<Record<500 | 503, Answer>>

/** What it takes to make editions. */
export type Press = {
  readonly render: Render
  readonly lookUp: LookUp
  /** One for all editions: a document that both show is the same. */
  readonly store: Store
  /** Where the style sheets of earlier builds are kept. */
  readonly sheets?: Shelf
  /** The magazine lives at an https address. */
  readonly https: boolean
  /** Called with what went wrong while a key was rendered. */
  readonly report: (key: string, error: unknown) => void
}

/** A page that is shown for what it says of another: rendered at its hidden path, with a status of its own. */
async function renderNotice(snapshot: Snapshot, press: Press, key: string, status: number): Promise<Answer> {
  const rendered = await press.render(snapshot, key)
  if (rendered.status >= 500) throw new Error(`${key} answered ${rendered.status}`)
  return publish(rendered, { snapshot, key, https: press.https, status })
}

async function renderFailures(snapshot: Snapshot, press: Press): Promise<Failures> {
  const [failed, late] = await Promise.all([
    renderNotice(snapshot, press, failurePath(500), 500),
    renderNotice(snapshot, press, failurePath(503), 503),
  ])
  return { 500: failed, 503: late }
}

/** The first pages of all load what renders them: on a machine that is busy with other things each may be too late a few times. */
const FIRST_TRIES = 6

/** Opens the first edition of a process; throws if its failure pages cannot be rendered, and not because they are late. */
export async function openFirst(snapshot: Snapshot, press: Press, left = FIRST_TRIES): Promise<Edition> {
  try {
    return await openEdition(snapshot, press)
  } catch (error) {
    if (!(error instanceof Overload) || left <= 1) throw error
    return openFirst(snapshot, press, left - 1)
  }
}

/**
 * Opens the edition of a snapshot. Its failure pages are rendered ahead: when they are needed it is too late. Those of the
 * `previous` edition serve until `renewFailures`, so that a swap need not wait for them, and on if they cannot be rendered.
 * Without a previous edition, throws if they cannot be.
 */
export async function openEdition(snapshot: Snapshot, press: Press, previous?: Edition): Promise<Edition> {
  const { report, render, lookUp, store, sheets, https } = press
  const { magazine } = snapshot
  let failures = previous ? previous.failures() : await renderFailures(snapshot, press)
  /** Names of the documents that were looked up, under their keys. */
  const ids = new Map<string, string>()
  const around = JSON.stringify(frameOf(magazine))

  // One document for each page that may be meant, not for each address that is not there: of those there is no end.
  const missing = (key: string) => {
    const near = nearAddress(magazine, key.split('?', 1)[0] ?? '')
    const path = near ? nearPath(near.href) : MISSING_PATH
    const id = hash('sha256', JSON.stringify(['missing', near, around]))
    return store.resolve({ id, path, kind: 'notice' }, () => renderNotice(snapshot, press, path, 404))
  }

  // Below 500 what Next refuses is not there; its own page for it is an empty shell that only scripts would fill.
  const answerOf = (key: string, rendered: Rendered, passing: boolean): Promise<Answer> => {
    if (rendered.status >= 500) throw new Error(`Next answered ${rendered.status}`)
    return rendered.status >= 400 ? missing(key) : publish(rendered, { snapshot, key, https, passing })
  }

  async function attempt(key: string, make: () => Promise<Answer>): Promise<Answer> {
    try {
      return await make()
    } catch (error) {
      report(key, error)
      return error instanceof Overload ? failures[503] : failures[500]
    }
  }

  async function made(key: string): Promise<Answer> {
    // Asked before the page is rendered: the index may be ready after it, and yet too late for it.
    const passing = isSearch(key) && !isSearchReady(magazine)
    return answerOf(key, await render(snapshot, key), passing)
  }

  function entryAt(key: string): Entry | undefined {
    const id = ids.get(key)
    if (id !== undefined) return { id, kind: 'document' }
    const entry = lookUp(snapshot, key)
    if (entry && 'id' in entry && entry.kind === 'document') ids.set(key, entry.id)
    return entry
  }

  async function find(key: string): Promise<Answer> {
    const entry = entryAt(key)
    if (!entry) return (await keptSheet(sheets, key)) ?? missing(key)
    if ('moved' in entry) return moved(entry.moved, https)
    return store.resolve({ ...entry, path: key }, () => attempt(key, () => made(key)))
  }

  const get = (key: string): Answer | undefined => {
    const id = ids.get(key)
    return id === undefined ? undefined : store.get(id)
  }

  return {
    snapshot,
    failures: () => failures,
    async renewFailures() {
      try {
        failures = await renderFailures(snapshot, press)
      } catch (error) {
        report('failures', error)
      }
    },
    notice: (name) =>
      name === 'missing'
        ? renderNotice(snapshot, press, MISSING_PATH, 404)
        : renderNotice(snapshot, press, AWAY_PATH, 503),
    pages: store.pages,
    bytes: store.bytes,
    entry: entryAt,
    get,
    answer: async (key) => get(key) ?? attempt(key, () => find(key)),
  }
}
