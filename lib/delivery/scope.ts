import { hash } from 'node:crypto'
import { SAID_BY_INSTALLATION } from '#lib/site.ts'
import { servedVersion } from './code-version.ts'

const DIGITS = 16

/** A name for all that makes documents of content: the code in a folder, the magazine's address, what its installation says of it. What the magazine says of itself is in every digest. */
export async function scopeOf(root: string, url: string): Promise<string> {
  const said = SAID_BY_INSTALLATION.map((name) => process.env[name] ?? '')
  const scope = JSON.stringify([await servedVersion(root), url, said])
  return hash('sha256', scope).slice(0, DIGITS)
}
