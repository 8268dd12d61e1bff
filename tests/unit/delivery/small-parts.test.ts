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
    storeBytes: 512 * 1024 * 1024,
    url: 'http://localhost:3000',
    urlIsGiven: false,
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
  ['SITE_URL', 'eppure.example'],
  ['SITE_URL', 'ftp://eppure.example'],
  ['STORE_MB', '0'],
])('a wrong %s is named', (name, value) => {
  expect(() => readSettings({ [name]: value })).toThrow(name)
})
