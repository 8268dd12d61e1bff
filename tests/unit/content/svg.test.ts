import { describe, expect, test } from 'vitest'
import { readSvg } from '#lib/content/svg/read-svg.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const svg = (inner: string, root = 'width="10" height="10"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${root}>${inner}</svg>`
const found = (text: string) => readSvg(bytes(text)).findings
const said = (text: string) => found(text).map(({ rule, line, column }) => `${rule} ${line}:${column}`)

describe('a drawing as programs export it', () => {
  test.each([
    [
      'text that looks like an attribute',
      '<title>Lezione one = 3</title><text x="1" y="20">Rent one = 50, url(x), once= 2</text>',
    ],
    ['words of CSS in a name', '<g id="url(1)" aria-label="image(1) @import \\ x"><path d="M0 0h1"/></g>'],
    [
      'a gradient that takes from another',
      '<defs><linearGradient id="a"><stop offset="0" stop-color="rgb(1, 2, 3)"/></linearGradient><linearGradient id="b" xlink:href="#a"/></defs><rect width="1" height="1" fill="url(#b)"/>',
    ],
    [
      'Illustrator’s classes',
      '<style type="text/css">\n\t.st0{fill:#f00;}\n\t.st1{fill:url(#g);}\n</style><linearGradient id="g"/><rect class="st0" width="1" height="1"/>',
    ],
    ['classes in CDATA', '<style><![CDATA[.a > .b { fill: red }]]></style>'],
    [
      'Inkscape’s own marks',
      '<sodipodi:namedview xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" id="x"/><g xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" inkscape:label="Livello 1" style="display:inline;font-variant-ligatures:normal"/>',
    ],
    [
      'a licence',
      '<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:cc="http://creativecommons.org/ns#"><cc:license rdf:resource="http://creativecommons.org/licenses/by/4.0/"/></rdf:RDF></metadata>',
    ],
    [
      'Figma’s shadow',
      '<g filter="url(#f)"><path d="M0 0"/></g><filter id="f" color-interpolation-filters="sRGB"><feFlood flood-opacity="0" result="a"/><feGaussianBlur stdDeviation="2"/><feBlend in="SourceGraphic" in2="a"/></filter>',
    ],
    ['a prefix for all of SVG', '<s:g xmlns:s="http://www.w3.org/2000/svg"><s:path d="M0 0"/></s:g>'],
    [
      'signs as XML spells them',
      '<text>Rossi &amp; Bianchi &#8212; 3 &lt; 4 &#xe8;</text><!-- script onload= url(x) -->',
    ],
    [
      'a drawing used many times',
      `<symbol id="s">${'<path d="M0 0"/>'.repeat(10)}</symbol>${'<use href="#s"/>'.repeat(300)}`,
    ],
    [
      'marks on a line',
      '<marker id="m"><path d="M0 0"/></marker><path marker-end="url(#m)" d="M0 0L1 1L2 2"/>',
    ],
  ])('%s', (_, inner) => {
    expect(found(svg(inner))).toEqual([])
  })

  test.each([
    [
      '<?xml version="1.0" encoding="utf-8"?>\n<!-- Generator: Adobe Illustrator -->\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n',
      { width: 10, height: 10 },
    ],
    ['<?xml version="1.0" encoding="ISO-8859-1"?>', { width: 10, height: 10 }],
    ['\ufeff', { width: 10, height: 10 }],
  ])('that begins with %j', (head, size) => {
    expect(readSvg(bytes(head + svg('')))).toEqual({ size, findings: [] })
  })

  test.each([
    ['width="210mm" height="297mm"', { width: 794, height: 1123 }],
    ['width="100%" height="100%" viewBox="0 0 40 20"', { width: 40, height: 20 }],
    ['width="80" viewBox="0,0,40,20"', { width: 80, height: 40 }],
    ['height="1in" viewBox="0 0 2 1"', { width: 192, height: 96 }],
    ['viewBox="-10 -10 0.4 0.2"', { width: 1, height: 1 }],
    ['width="0" height="10"', undefined],
    ['width="auto" height="auto"', undefined],
    ['viewBox="0 0 10"', undefined],
  ])('with %s', (root, size) => {
    expect(readSvg(bytes(`<!-- <svg width="1" height="1"> -->${svg('', root)}`)).size).toEqual(size)
  })
})

describe('what reaches out of the file, however it is spelt', () => {
  test.each([
    ['escapes of CSS', '<style>.a{fill:\\75rl(https://example.org/a)}</style>'],
    ['an escaped rule', '<style>@\\69mport "https://example.org/a.css";</style>'],
    ['a set of images', '<rect style="fill:image-set(&quot;https://example.org/a&quot;)"/>'],
    ['a spelt-out letter', '<rect fill="u&#114;l(https://example.org/a)"/>'],
    ['another base', '<g xml:base="https://example.org/"><use href="#a"/></g>'],
    ['a link', '<a href="https://example.org"><rect/></a>'],
    [
      'a link with a prefix of its own',
      '<g xmlns:l="http://www.w3.org/1999/xlink"><use l:href="https://example.org#a"/></g>',
    ],
    ['a script under another prefix', '<q:script xmlns:q="http://www.w3.org/2000/svg">x</q:script>'],
    ['HTML by a default name', '<g><iframe xmlns="http://www.w3.org/1999/xhtml" src="x"/></g>'],
    ['a font', '<style>@font-face{font-family:a;src:url(data:font/woff2;base64,AA)}</style>'],
    [
      'an animated paint',
      '<rect><animate attributeName="fill" values="red;url(https://example.org/a)"/></rect>',
    ],
    ['an animated link', '<use href="#a"><set attributeName="xlink:href" to="#b"/></use>'],
    ['an animated handler', '<rect><set attributeName="onclick" to="x"/></rect>'],
    ['an event of XML', '<g xmlns:ev="http://www.w3.org/2001/xml-events" ev:event="click"/>'],
    ['a picture from outside in a filter', '<filter id="f"><feImage href="#a"/></filter>'],
    ['a cursor', '<rect cursor="url(https://example.org/a)"/>'],
    [
      'a folder of whoever drew it',
      '<g xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" inkscape:export-filename="/home/ada/a.png"/>',
    ],
    ['an attribute that nobody knows', '<rect formaction="x"/>'],
  ])('%s', (_, inner) => {
    expect(found(svg(inner)).map(({ rule }) => rule)).toEqual(['svg-unsafe'])
  })

  test('a photograph inside is called what it is', () => {
    expect(found(svg('<image href="data:image/png;base64,AA" width="1" height="1"/>'))).toMatchObject([
      { message: 'il disegno contiene una fotografia («image»)', line: 1 },
    ])
  })

  test('each kind is said once, where it first stands', () => {
    expect(said(svg('\n<rect onload="x"/>\n<rect onload="y"/>\n <script/><script/>'))).toEqual([
      'svg-unsafe 2:7',
      'svg-unsafe 4:2',
    ])
  })
})

/** Ten of the next in each: 10^depth in the last. */
const nested = (depth: number, one: (level: number) => string, many: (level: number) => string) =>
  svg(
    Array.from({ length: depth }, (_, level) => many(level).replace('…', one(level + 1).repeat(10))).join(''),
  )

describe('what no computer would draw to its end', () => {
  test.each([
    [
      'use in use',
      nested(
        9,
        (level) => `<use href="#a${level}"/>`,
        (level) => `<g id="a${level}">…</g>`,
      ),
    ],
    [
      'use of old',
      nested(
        9,
        (level) => `<use xlink:href="#a${level}"/>`,
        (level) => `<symbol id="a${level}">…</symbol><use href="#a0"/>`,
      ),
    ],
    [
      'patterns',
      nested(
        9,
        (level) => `<rect fill="url(#a${level})"/>`,
        (level) => `<pattern id="a${level}">…</pattern>`,
      ).replace('</svg>', '<rect fill="url(#a0)"/></svg>'),
    ],
    [
      'masks',
      nested(
        9,
        (level) => `<g mask="url('#a${level}')"/>`,
        (level) => `<mask id="a${level}">…</mask>`,
      ),
    ],
    [
      'marks',
      nested(
        9,
        (level) => `<path style="marker:url(#a${level})" d="M0 0"/>`,
        (level) => `<marker id="a${level}">…</marker>`,
      ),
    ],
    ['itself', svg('<g id="a"><use href="#a"/></g>')],
    ['itself, by way of another', svg('<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>')],
    ['too deep', svg('<g>'.repeat(300) + '</g>'.repeat(300))],
    [
      'a chain',
      svg(Array.from({ length: 900 }, (_, at) => `<g id="a${at}"><use href="#a${at + 1}"/></g>`).join('')),
    ],
    [
      'a pattern that a rule of style paints',
      svg('<style>.a{fill:url(#p)}</style><pattern id="p"><rect class="a"/></pattern>'),
    ],
  ])('%s', (_, text) => {
    const begun = performance.now()
    expect(found(text).map(({ rule }) => rule)).toEqual(['svg-unsafe'])
    expect(performance.now() - begun).toBeLessThan(2000)
  })

  test('a heavy file', () => {
    expect(said(svg(`<path d="${'M0 0'.repeat(30_000)}"/>`))).toEqual(['file-size 1:1'])
  })
})

describe('what is not XML is said where it breaks', () => {
  test.each([
    ['<g><path/></g', '1:'],
    ['\n<g><path></g>', '2:'],
    ['\n\n<g x=b/>', '3:'],
    ['<g id="a" id="b"/>', '1:'],
    ['<text>\nRossi & Bianchi</text>', '2:'],
    ['<text>&lol;</text>', '1:'],
    ['<text>&nbsp;</text>', '1:'],
    ['<g id="a<b"/>', '1:'],
    ['<inkscape:g/>', '1:'],
    ['<!-- a -- b -->', '1:'],
    ['<text>a\u0001</text>', '1:'],
  ])('%j', (inner, place) => {
    const faults = said(svg(inner))
    expect(faults).toHaveLength(1)
    expect(faults[0]).toMatch(`svg-broken ${place}`)
  })

  test.each([
    ['<svg width="10" height="10"/>', 'svg-broken'],
    [`${svg('')}${svg('')}`, 'svg-broken'],
    ['<html xmlns="http://www.w3.org/1999/xhtml"/>', 'image-unreadable'],
    ['\u0000', 'image-unreadable'],
  ])('%j', (text, rule) => {
    expect(found(text).map((finding) => finding.rule)).toEqual([rule])
  })

  test('another encoding', () => {
    expect(readSvg(Buffer.from(`\ufeff${svg('')}`, 'utf16le')).findings).toMatchObject([
      { rule: 'svg-unsafe' },
    ])
    expect(said(`<?xml version="1.0" encoding="UTF-16"?>${svg('')}`)).toEqual(['svg-unsafe 1:1'])
  })
})
