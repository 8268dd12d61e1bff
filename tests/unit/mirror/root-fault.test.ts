import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { rootFault } from '#lib/mirror/root-fault.ts'
import { emptyFolder } from './support.ts'

const FOLDERS = { content: '/srv/rivista/content', cache: '/var/cache/rivista' }

test.each([
  ['/srv/rivista/content', 'fuori dalla cartella dei testi'],
  ['/srv/rivista/content/', 'fuori dalla cartella dei testi'],
  ['/srv/rivista/content/riflesso', 'fuori dalla cartella dei testi'],
  ['/srv/altro/../rivista/content/x', 'fuori dalla cartella dei testi'],
  ['/srv/rivista', 'dentro ci sono i testi'],
  ['/', 'dentro ci sono i testi'],
  ['/var/cache/rivista', 'dentro c’è CACHE_DIR'],
  ['/var/cache', 'dentro c’è CACHE_DIR'],
])('%s is no folder of a mirror: %s', (given, reason) => {
  expect(rootFault('MIRROR_DIR', given, FOLDERS)).toMatch(`MIRROR_DIR è «${given}»: deve essere `)
  expect(rootFault('MIRROR_DIR', given, FOLDERS)).toContain(reason)
})

test.each([
  '/srv/riflesso',
  '/srv/rivista/content-riflesso',
  '/srv/rivista/riflesso',
  '/var/cache/rivista/riflesso',
])('%s may be one', (given) => {
  expect(rootFault('MIRROR_DIR', given, FOLDERS)).toBeUndefined()
})

test('a file is none; a folder that is there, or not yet, is one', () => {
  const root = emptyFolder()
  writeFileSync(join(root, 'file'), '')
  mkdirSync(join(root, 'cartella'))
  expect(rootFault('--to', join(root, 'file'), FOLDERS)).toContain('lì c’è un file')
  expect(rootFault('--to', join(root, 'cartella'), FOLDERS)).toBeUndefined()
  expect(rootFault('--to', join(root, 'non-ancora'), FOLDERS)).toBeUndefined()
})
