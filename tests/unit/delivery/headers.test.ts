import { describe, expect, test } from 'vitest'
import { BRIEFLY, cacheControl, FOR_EVER, securityHeaders } from '#lib/delivery/headers.ts'

const PAGE = 'text/html; charset=utf-8'

test('a page may load itself and nothing else, and is told so whatever else it says', () => {
  expect(securityHeaders(PAGE, true)).toMatchInlineSnapshot(`
    {
      "content-security-policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
      "permissions-policy": "accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()",
      "referrer-policy": "strict-origin-when-cross-origin",
      "speculation-rules": ""/speculation-rules.json"",
      "strict-transport-security": "max-age=63072000",
      "x-content-type-options": "nosniff",
    }
  `)
})

test('only a magazine at an https address asks browsers to stay on https', () => {
  expect(securityHeaders(PAGE, false)).not.toHaveProperty('strict-transport-security')
})

test('a drawing opened by itself runs nothing', () => {
  expect(securityHeaders('image/svg+xml', true)['content-security-policy']).toMatch(
    /^default-src 'none';.*sandbox$/,
  )
})

test('a feed opened by itself takes its style sheet and nothing else', () => {
  expect(securityHeaders('application/xml; charset=utf-8', true)['content-security-policy']).toMatch(
    /^default-src 'none'; style-src 'self';/,
  )
})

describe('others may show pictures, and read feeds, sitemaps and Markdown; nothing else', () => {
  test.each([
    ['image/jpeg', 'cross-origin'],
    [PAGE, 'same-origin'],
    ['application/atom+xml', 'cross-origin'],
    ['application/xml; charset=utf-8', 'cross-origin'],
    ['application/feed+json; charset=utf-8', 'cross-origin'],
    ['text/markdown; charset=utf-8', 'cross-origin'],
    ['image/svg+xml', 'cross-origin'],
    ['application/json', 'same-origin'],
    ['text/plain', 'same-origin'],
    ['text/javascript', 'same-origin'],
  ])('%s', (type, expected) => {
    const headers = securityHeaders(type, true)
    expect(headers['cross-origin-resource-policy']).toBe(expected)
    expect(headers['access-control-allow-origin']).toBe(expected === 'cross-origin' ? '*' : undefined)
  })
})

/** While we are down a cache goes on with what was there, and not with word that something is not. */
const NOT_THERE = 'public, max-age=0, s-maxage=10, stale-while-revalidate=20'
const ICON = 'public, max-age=3600, stale-while-revalidate=86400, stale-if-error=604800'

describe('how long an answer may be kept', () => {
  test.each([
    [200, PAGE, false, BRIEFLY],
    [404, PAGE, false, NOT_THERE],
    [410, PAGE, false, BRIEFLY],
    [308, PAGE, false, BRIEFLY],
    [404, PAGE, true, NOT_THERE],
    [500, PAGE, false, 'no-store'],
    [503, PAGE, false, 'no-store'],
    [200, 'application/atom+xml; charset=utf-8', false, BRIEFLY],
    [200, 'application/json', false, BRIEFLY],
    [200, 'text/plain', false, BRIEFLY],
    [200, 'image/jpeg', true, FOR_EVER],
    [200, 'text/css; charset=UTF-8', true, FOR_EVER],
    [200, 'application/javascript; charset=UTF-8', false, ICON],
    [200, 'image/svg+xml', false, ICON],
  ])('%i %s, immutable: %s', (status, type, immutable, expected) => {
    expect(cacheControl({ status, type, immutable })).toBe(expected)
  })
})
