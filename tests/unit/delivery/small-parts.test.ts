import { describe, expect, test } from 'vitest'
import { shortened } from '#lib/delivery/log.ts'
import { readSettings } from '#lib/delivery/settings.ts'

describe('an address in the log names a network, not a person', () => {
  test.each([
    ['203.0.113.7', '203.0.113.0'],
    ['::ffff:203.0.113.7', '203.0.113.0'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1::'],
    ['2001:db8::1', '2001:db8::'],
    ['::1', '::'],
    [undefined, ''],
  ])('%s', (address, expected) => {
    expect(shortened(address)).toBe(expected)
  })
})

test('the environment, and what stands where it says nothing', () => {
  expect(readSettings({})).toEqual({
    port: 3000,
    host: undefined,
    logLevel: 'info',
    storeBytes: 128 * 1024 * 1024,
    shelfBytes: 1024 * 1024 * 1024,
    url: 'http://localhost:3000',
    urlIsGiven: false,
    newsroom: false,
  })
  expect(readSettings({ PORT: '0', HOST: '127.0.0.1', SITE_URL: 'https://eppure.example/' })).toMatchObject({
    port: 0,
    host: '127.0.0.1',
    url: 'https://eppure.example',
    urlIsGiven: true,
  })
})

test.each([
  ['PORT', 'tremila'],
  ['PORT', '70000'],
  ['LOG_LEVEL', 'forte'],
  ['NEWSROOM', 'aperta'],
  ['SITE_URL', 'eppure.example'],
  ['SITE_URL', 'ftp://eppure.example'],
  ['PORT', '-1'],
  ['PORT', '3000.5'],
  ['PORT', '80 80'],
  ['SITE_URL', 'https://eppure.example/rivista'],
  ['SITE_URL', 'https://eppure.example/?a=b'],
  ['SITE_URL', 'https://eppure.example:99999'],
  ['SITE_URL', 'https://eppure example'],
  ['SITE_URL', 'javascript:alert(1)'],
  ['PORT', '0x10'],
  ['PORT', '1e3'],
  ['PORT', '99999999999999999999'],
  ['STORE_MB', '+5'],
  ['ADMIN_PORT', 'privato.sock'],
  ['ADMIN_PORT', '9464.5'],
  ['ADMIN_PORT', '70000'],
  ['CONTENT_REPO', '--upload-pack=x'],
  ['CONTENT_REPO', 'https://git.example/a b.git'],
  ['CONTENT_BRANCH', '-x'],
  ['CONTENT_BRANCH', 'a..b'],
  ['CONTENT_BRANCH', 'a:b'],
  ['CONTENT_FOLDER', '../altrove'],
  ['CONTENT_FOLDER', '/assoluta'],
  ['STORE_MB', '0'],
  ['STORE_MB', 'Infinity'],
  ['REPOSITORY_URL', 'github.com/chi/rivista'],
  ['REPOSITORY_URL', 'git@github.com:chi/rivista.git'],
  ['CONTACT_URL', 'javascript:alert(1)'],
  ['CONTACT_EMAIL', 'redazione'],
])('a wrong %s is named, with what it holds: %s', (name, value) => {
  const read = () => readSettings({ [name]: value })
  expect(read).toThrow(`${name} è «${value}»: deve essere `)
  // In one Italian line.
  expect(read).not.toThrow(/\n|invalid|must/i)
})

test('a password in an address is not said', () => {
  const read = () => readSettings({ SITE_URL: 'https://io:segreto@eppure.example' })
  expect(read).toThrow('SITE_URL è «https://…@eppure.example»: deve essere ')
})

test.each(['4000', '04000'])('one port is not both for readers and for operators: %s', (at) => {
  expect(() => readSettings({ PORT: '4000', ADMIN_PORT: at })).toThrow('ADMIN_PORT è «')
  expect(readSettings({ PORT: '0', ADMIN_PORT: '0' }).admin?.at).toBe(0)
})

test.each([
  ['9464', 9464],
  ['/run/eppure/privato.sock', '/run/eppure/privato.sock'],
])('the private listener is at %s', (given, at) => {
  expect(readSettings({ ADMIN_PORT: given }).admin).toEqual({ at, host: '127.0.0.1' })
})

test.each([
  [{}, undefined],
  [{ CONTENT_REPO: '/srv/rivista.git' }, { url: '/srv/rivista.git', branch: undefined, folder: 'content' }],
  [
    { CONTENT_REPO: 'git@git.example:chi/rivista.git', CONTENT_BRANCH: 'in/linea', CONTENT_FOLDER: '.' },
    { url: 'git@git.example:chi/rivista.git', branch: 'in/linea', folder: '' },
  ],
  [
    { CONTENT_REPO: 'x:y', CONTENT_FOLDER: 'a/b/' },
    { url: 'x:y', branch: undefined, folder: 'a/b' },
  ],
])('%o: the content comes from %o', (given, remote) => {
  expect(readSettings(given).remote).toEqual(remote)
})

test('secrets and passwords are not said', () => {
  const said = (given: Record<string, string>) => () => readSettings(given)
  expect(said({ HOOK_SECRET: 'segreto' })).toThrow('HOOK_SECRET è «…»: deve essere lungo')
  const both = { CONTENT_REPO: 'https://chi:segreto@git.example/x.git', CONTENT_DIR: 'content' }
  expect(said(both)).toThrow('CONTENT_REPO è «https://…@git.example/x.git»: deve essere da sola')
})

test('every wrong variable is named at once', () => {
  expect(() => readSettings({ PORT: 'a', STORE_MB: 'b' })).toThrow(/PORT[^\n]*\nSTORE_MB/)
})

test.each(['', ' ', '\t'])('a variable that is empty (%j) is one that is not set', (blank) => {
  const names = ['PORT', 'HOST', 'LOG_LEVEL', 'STORE_MB', 'SITE_URL', 'REPOSITORY_URL', 'CONTACT_EMAIL']
  expect(readSettings(Object.fromEntries(names.map((name) => [name, blank])))).toEqual(readSettings({}))
})

test('the brackets of an IPv6 address are not part of the host', () => {
  expect(readSettings({ HOST: '[::1]' }).host).toBe('::1')
})
