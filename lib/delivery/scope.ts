import { hash } from 'node:crypto'
import { siteDoors, sitePublisher } from '#lib/site.ts'
import { servedVersion } from './code-version.ts'

const DIGITS = 16

/** A name for all that makes documents of content: the code in a folder, the magazine's address, its doors, who publishes it. */
export async function scopeOf(root: string, url: string): Promise<string> {
  const scope = JSON.stringify([await servedVersion(root), url, siteDoors(), sitePublisher()])
  return hash('sha256', scope).slice(0, DIGITS)
}
