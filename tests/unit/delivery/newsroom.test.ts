import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, posix } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { openNewsroom } from '#lib/delivery/newsroom.ts'
import type { Forge } from '#lib/model/forge.ts'
import { findProgram } from '#lib/newsroom/program.ts'

const answer = openNewsroom(process.cwd(), 'https://ponente.example')
const imprint = (url: string, forge: Forge) => ({
  name: 'po<n>ente',
  repository: { url, forge, folder: 'content' },
})
const page = async (url = 'https://github.com/chi/ponente', forge: Forge = 'github') => {
  const found = await answer('/redazione', imprint(url, forge))
  if (!found) throw new Error('no page')
  return { html: found.identity.body.toString(), headers: found.identity.headers }
}

describe('the page of the newsroom', () => {
  test.each([
    [
      'github',
      'https://github.com/chi/ponente',
      ['https://api.github.com', 'https://avatars.githubusercontent.com'],
    ],
    [
      'gitlab',
      'https://git.azienda.example/chi/ponente',
      ['https://git.azienda.example', 'https://secure.gravatar.com'],
    ],
    ['forgejo', 'https://codeberg.org/chi/ponente', ['https://codeberg.org']],
  ] as const)('may reach itself and its forge, %s, and nobody else', async (forge, url, servers) => {
    const { headers } = await page(url, forge)
    const policy = headers['content-security-policy'] ?? ''
    expect(new Set(policy.match(/https?:[^\s;]+/g))).toEqual(new Set(servers))
    expect(policy).toMatch(/^default-src 'none'; script-src 'self' 'sha256-[^']+'; /)
    expect(policy).not.toContain("'unsafe-eval'")
    expect(headers).not.toHaveProperty('speculation-rules')
  })
  test('is nobody else’s to keep, to show in a frame or to find', async () => {
    const { headers } = await page()
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex' })
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
  })
  test('nothing that a record says ends its script', async () => {
    const { html } = await page()
    expect(html).toContain('Redazione: po\\u003cn>ente')
    expect(html).toContain('<title>Redazione: po&#60;n&#62;ente</title>')
  })
  test('is not there where no repository is known', () => {
    expect(answer('/redazione', { name: 'ponente' })).toBeUndefined()
  })
})

describe('the program of the newsroom', () => {
  const program = findProgram(process.cwd())
  const scripts = [...(program?.files ?? [])].flatMap(([path, { type }]) =>
    type.startsWith('text/') ? [path] : [],
  )
  const maps = z.object({ imports: z.record(z.string(), z.string()) })

  test('all that its scripts import as they start is sent, by the names in the page', async () => {
    const { html } = await page()
    const [, map = ''] = /<script type="importmap">(.*)<\/script>/.exec(html) ?? []
    const { imports } = maps.parse(JSON.parse(map))
    for (const script of scripts) {
      const text = (await answer(script, imprint('', 'github')))?.identity.body.toString() ?? ''
      const names = [...text.matchAll(/^(?:import|export)\b[^'"`;]*?from ?['"]([^'"]+)['"]/gm)].map(
        ([, name = '']) => name,
      )
      for (const name of names) {
        const path = name.startsWith('.') ? posix.join(posix.dirname(script), name) : imports[name]
        expect(program?.files.has(path ?? ''), `${script} imports ${name}`).toBe(true)
      }
    }
  })
  test('a file is for ever, since its address holds the version', async () => {
    const found = await answer(program?.start ?? '', imprint('', 'github'))
    expect(found?.identity.headers['cache-control']).toBe('public, max-age=31536000, immutable')
  })
  test('the Italian of the interface is a script, as Sveltia imports it', async () => {
    const path = scripts.find((each) => each.endsWith('/locales/it.json')) ?? ''
    const found = await answer(path, imprint('', 'github'))
    expect(found?.identity.headers['content-type']).toBe('text/javascript; charset=utf-8')
    expect(found?.identity.body.toString()).toMatch(/^export default \{/)
  })
  test.each([
    '/redazione/cms-0.0.0/npm/index.js',
    '/redazione/../package.json',
    '/redazione/yaml-2.9.1/package.json',
    '/redazione/',
    '/redazioni',
  ])('nothing else of the disk is: %s', (path) => {
    expect(answer(path, imprint('https://github.com/chi/ponente', 'github'))).toBeUndefined()
  })
  test('where it is not installed, that is said with what to do', () => {
    const empty = mkdtempSync(join(tmpdir(), 'eppure-'))
    expect(() => openNewsroom(empty, 'https://ponente.example')).toThrow('NEWSROOM è accesa')
    rmSync(empty, { recursive: true })
  })
})
