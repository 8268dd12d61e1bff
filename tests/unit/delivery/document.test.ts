import { describe, expect, test } from 'vitest'
import { IncompletePage, toDocument } from '#lib/delivery/document.ts'

describe('what a framework adds is gone, the rest is byte for byte the same', () => {
  test.each([
    [
      'a script of the build',
      '<head><script src="/_next/static/chunks/a.js" async=""></script></head>',
      '<head></head>',
    ],
    ['flight data', '<p>a</p><script>self.__next_f.push([1,"<p>b</p>"])</script>', '<p>a</p>'],
    ['an inline script with an id', '<script id="_R_">go()</script><p>a</p>', '<p>a</p>'],
    ['an inline module', '<script type="module">go()</script><p>a</p>', '<p>a</p>'],
    [
      'a preload of a script',
      '<link rel="preload" as="script" fetchPriority="low" href="/_next/a.js"/><p>',
      '<p>',
    ],
    ['a module preload', '<link rel="modulepreload" href="/_next/a.js"/><p>', '<p>'],
    ['markers between texts', '<h1>due<!-- --> e <!-- -->tre</h1>', '<h1>due e tre</h1>'],
    ['a finished part', '<!--$--><p>a</p><!--/$-->', '<p>a</p>'],
    [
      'the empty outlet',
      '<body><div hidden=""><!--$--><!--/$--></div><main>a</main>',
      '<body><main>a</main>',
    ],
    [
      'the order of style sheets',
      '<link rel="stylesheet" href="/_next/a.css" data-precedence="next"/><p data-precedence>b</p>',
      '<link rel="stylesheet" href="/_next/a.css"/><p data-precedence>b</p>',
    ],
    ['two in a row', '<script src="/_next/a.js"></script><script>go()</script>b', 'b'],
  ])('%s', (_, html, expected) => {
    expect(toDocument(html)).toBe(expected)
  })

  test.each([
    [
      'JSON-LD, whatever it says',
      '<script type="application/ld+json">{"a":"<!-- x --> <\\/script> <p>"}</script>',
    ],
    ['our own script', '<script src="/rivista.js"></script>'],
    ['a style sheet', '<link rel="stylesheet" href="/_next/static/chunks/a.css"/>'],
    ['a preloaded font', '<link rel="preload" as="font" href="/fonts/a.woff2"/>'],
    ['a hidden element with something in it', '<div hidden=""><p>a</p></div><div hidden="" id="x"></div>'],
    ['tags inside an attribute', '<p title="<script>go()</script> <!-- x -->">a</p>'],
    ['entities and a doctype', '<!DOCTYPE html><p>&lt;script&gt; &amp; l&#x27;eco</p>'],
    ['odd spacing and case', '<P  CLASS = x >a<BR>b</P >'],
    ['drawings', '<svg viewBox="0 0 1 1"><path d="M0 0h1"/><title>a</title></svg>'],
  ])('%s stays', (_, html) => {
    expect(toDocument(html)).toBe(html)
  })
})

describe('a page that only scripts would complete is refused', () => {
  test.each([
    ['the shell of an error', '<!DOCTYPE html><html id="__next_error__"><body></body></html>'],
    ['a part still to come', '<main><!--$?--><template id="B:0"></template><!--/$--></main>'],
    ['a part that failed', '<main><!--$!--><template></template><!--/$--></main>'],
  ])('%s', (_, html) => {
    expect(() => toDocument(html)).toThrow(IncompletePage)
  })
})

test('a long page takes no longer than a reader can notice', () => {
  const html = `<main>${'<p>a<!-- -->b</p>'.repeat(20_000)}</main><script>${'x'.repeat(500_000)}</script>`
  const started = performance.now()
  expect(toDocument(html)).toHaveLength('<main></main>'.length + 20_000 * '<p>ab</p>'.length)
  expect(performance.now() - started).toBeLessThan(2000)
})
