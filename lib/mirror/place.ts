import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Answer } from '#lib/delivery/answer.ts'
import type { Edition } from '#lib/delivery/edition.ts'
import { speculationRules } from '#lib/delivery/rules-answer.ts'
import { RULES_PATH } from '#lib/delivery/speculation.ts'
import { type House, isOfItsClass } from './classes.ts'
import { writeAnswer } from './layout.ts'
import { type Between, linkHere } from './link.ts'
import { type Entry, pathsOf } from './record.ts'

/** An address to be asked for: the name of its document, and its file in the release before, if that can be trusted. */
export type Job = { readonly address: string; readonly id: string; readonly old?: Entry | undefined }

/** What came of it. */
export type Placed =
  | { readonly kind: 'file'; readonly entry: Entry; readonly isNew: boolean }
  | { readonly kind: 'moved'; readonly to: string }
  /** Only the server can answer. */
  | { readonly kind: 'left' }
  | { readonly kind: 'nothing' }

export type Placer = (job: Job) => Promise<Placed>

const isFiled = (status: number): status is Entry['status'] => status === 200 || status === 410

/** Names too long for a disk. */
const isTooLong = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENAMETOOLONG'

/**
 * Places answers of an edition as files of a release: linked where the bytes are those of the release before, else written. An
 * answer that no file can give (a page that fails, a header that its class has not) is left to the server. Rejects as the system
 * does where nothing can be written.
 */
export function createPlacer(edition: Edition, house: House, between: Between): Placer {
  const rules = speculationRules(house.url.startsWith('https:'))

  async function put(
    address: string,
    answer: Answer,
    entry: Entry,
    old: Entry | undefined,
  ): Promise<boolean> {
    const paths = pathsOf(address, entry)
    const isSame = old?.tag === entry.tag && old.status === entry.status && old.isCoded === entry.isCoded
    if (isSame && linkHere({ ...between, paths }).size === 0) return false
    // What could be linked is the same file as in the release before: to write into it would change that one.
    for (const path of paths) await rm(join(between.to, path), { force: true })
    await writeAnswer(between.to, paths[0] ?? '', answer)
    return true
  }

  return async ({ address, id, old }) => {
    const answer = await (address === RULES_PATH ? rules : edition.answer(address))
    const { status, identity, coded } = answer
    const { location } = identity.headers
    if (status === 308 && location !== undefined) return { kind: 'moved', to: location }
    // Where nothing is there need be no file: the server says so (`security.txt` of a magazine that names no contact).
    if (status === 404) return { kind: 'nothing' }
    if (!isFiled(status) || !isOfItsClass(address, answer, house)) return { kind: 'left' }
    const entry: Entry = { id, status, tag: identity.etag, isCoded: coded !== undefined }
    try {
      return { kind: 'file', entry, isNew: await put(address, answer, entry, old) }
    } catch (error) {
      if (isTooLong(error)) return { kind: 'left' }
      throw error
    }
  }
}
