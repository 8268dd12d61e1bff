import { mkdir, utimes, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Answer } from '#lib/delivery/answer.ts'
import { classOf, PAGE } from './classes.ts'
import { timeOf } from './time.ts'

/** Where the file of an address lies in a release; what lies beside it is compressed. */
export const FOLDERS = { 200: 'pages', 410: 'gone', files: 'files', notices: 'notices' } as const

export type Filed = 200 | 410

/** The home page's name: no other address can have it, since an `@` in one is written `%40`. */
export const HOME_NAME = '/@'

const isPage = (address: string): boolean => classOf(address) === PAGE

/**
 * The file of an address, below a release. Pages get an ending, so that one can stand beside the folder of those below it; what
 * else is there keeps its name in a folder of its own, so that no ending makes one of the other.
 */
export function fileOf(address: string, status: Filed): string {
  const name = address === '/' ? HOME_NAME : address
  if (status === 410) return `${FOLDERS[410]}${name}${isPage(address) ? '.html' : ''}`
  return isPage(address) ? `${FOLDERS[200]}${name}.html` : FOLDERS.files + name
}

/** Endings of a coding's files, as nginx and Caddy look for them. */
const ENDINGS = { br: '.br', gzip: '.gz' } as const

/** The files of an answer: the plain one, and one for each coding. */
export const filesOf = (file: string, isCoded: boolean): readonly string[] =>
  isCoded ? [file, file + ENDINGS.br, file + ENDINGS.gzip] : [file]

async function writeOne(path: string, bytes: Uint8Array): Promise<void> {
  // On the disk before the release has its name: a power cut leaves the release before, not half of this one.
  await writeFile(path, bytes, { flag: 'wx', flush: true })
  const time = timeOf(bytes)
  await utimes(path, time, time)
}

/** Writes an answer's body in every coding, where no file is yet. */
export async function writeAnswer(folder: string, file: string, { identity, coded }: Answer): Promise<void> {
  const path = join(folder, file)
  await mkdir(dirname(path), { recursive: true })
  const bodies = coded ? [identity.body, coded.br.body, coded.gzip.body] : [identity.body]
  const files = filesOf(path, coded !== undefined)
  await Promise.all(files.map((name, at) => writeOne(name, bodies[at] ?? Buffer.alloc(0))))
}
