import fc from 'fast-check'
import { SEARCHES } from './embargo.ts'

/** A request as bytes, as clients send it who mean no good or do not know better. */
export const hostile = (known: readonly string[]): fc.Arbitrary<string> => {
  const noControl = (text: string) => text.replace(/[\r\n]/g, '')
  const junk = fc.string({ unit: 'binary', maxLength: 40 }).map(noControl)
  const encoded = junk.map((text) => encodeURIComponent(text.toWellFormed()))
  const segment = fc.oneof(
    encoded,
    junk.map((text) => text.replace(/\s/g, '')),
    fc.constantFrom(
      '%',
      '%FF',
      '%E0%A4%A',
      '%00',
      '%2e%2e',
      '..',
      '.',
      '',
      '%2F',
      '%5C',
      '*',
      ';',
      '@',
      '[slug]',
    ),
    fc.constantFrom(
      '__proto__',
      'constructor',
      '_next',
      'data',
      'image',
      'guasto',
      '500',
      'testo',
      'feed.xml',
    ),
  )
  const folder = fc.constantFrom(
    '',
    'articoli',
    'numeri',
    'temi',
    'autori',
    'rubriche',
    'media',
    'immagini',
    'sitemap',
  )
  const made = fc
    .tuple(folder, fc.array(segment, { maxLength: 4 }))
    .map(([first, rest]) => `/${[first, ...rest].join('/')}`)
  const bent = fc
    .tuple(
      fc.constantFrom(...known),
      fc.constantFrom('', '/', '//', '%', '.md', '.json', '/feed.xml', '%20', '/..'),
    )
    .map(([path, end]) => path + end)
  const long = fc.integer({ min: 2000, max: 20_000 }).map((length) => `/${'a'.repeat(length)}`)
  const absolute = bent.map((path) => `http://altrove.example${path}`)
  const path = fc.oneof(
    { arbitrary: bent, weight: 12 },
    { arbitrary: made, weight: 6 },
    { arbitrary: absolute, weight: 1 },
    { arbitrary: long, weight: 1 },
    { arbitrary: fc.constantFrom('*', '', '/?', '//', '/salute', '/speculation-rules.json'), weight: 1 },
  )
  const name = fc.constantFrom('q', 'tema', 'autore', 'anno', 'pagina', 'numero', '_rsc', 'x', '__proto__')
  const query = fc
    .array(fc.tuple(name, fc.oneof(encoded, fc.constantFrom('1', '-1', '9999', 'stufa', '"', 'a*', 'NEAR('))))
    .map((pairs) => (pairs.length > 0 ? `?${pairs.map(([key, value]) => `${key}=${value}`).join('&')}` : ''))
  const target = fc.oneof(
    { arbitrary: fc.tuple(path, query).map(([before, after]) => before + after), weight: 9 },
    { arbitrary: fc.tuple(fc.constantFrom(...SEARCHES), encoded).map((parts) => parts.join('')), weight: 1 },
  )
  const method = fc.oneof(
    { arbitrary: fc.constant('GET'), weight: 8 },
    {
      arbitrary: fc.constantFrom('HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PURGE'),
      weight: 3,
    },
    { arbitrary: fc.constantFrom('get', 'BREW', 'CONNECT', 'PRI', 'M-SEARCH', ''), weight: 1 },
  )
  const header = fc.oneof(
    fc.constantFrom(
      'Accept-Encoding: br',
      'Accept-Encoding: gzip;q=0, br;q=0.0, *',
      'Accept-Encoding: ,,;q=,br;;',
      'If-None-Match: *',
      'If-None-Match: W/"x", "", ,',
      'If-Modified-Since: mai',
      'Range: bytes=0-1,5-',
      'RSC: 1',
      'Next-Router-State-Tree: %5B',
      'Next-Router-Prefetch: 1',
      'Next-Action: 0000',
      'X-Nextjs-Data: 1',
      'X-Middleware-Subrequest: middleware:middleware',
      'X-Forwarded-Host: altrove.example',
      'X-Forwarded-Proto: gopher',
      'X-HTTP-Method-Override: DELETE',
      'Cookie: __prerender_bypass=1; a=b',
      'Expect: 100-continue',
      'Expect: molto',
      'Upgrade: websocket',
      'Content-Length: 5',
      'Content-Length: -1',
      'Transfer-Encoding: chunked',
      'Host: altrove.example:99999',
      `X-Lunga: ${'a'.repeat(20_000)}`,
    ),
    junk.map((text) => `X-Junk: ${text}`),
    junk,
  )
  const version = fc.oneof(
    { arbitrary: fc.constant('HTTP/1.1'), weight: 9 },
    { arbitrary: fc.constantFrom('HTTP/1.0', 'HTTP/2.0', 'HTTP/9', ''), weight: 1 },
  )
  return fc
    .tuple(method, target, version, fc.array(header, { maxLength: 4 }), junk)
    .map(([verb, to, protocol, headers, body]) =>
      [`${verb} ${to} ${protocol}`, 'Host: x', 'Connection: close', ...headers, '', body].join('\r\n'),
    )
}
