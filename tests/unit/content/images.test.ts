import { describe, expect, test } from 'vitest'
import { readImage } from '#lib/content/image.ts'
import { svgFaults } from '#lib/content/svg.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const svg = (inner: string, root = 'width="600" height="400"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${root}>${inner}</svg>`

/** A JPEG of 30 × 20 pixels that says by EXIF that it lies on its side. */
const sideways = Uint8Array.from([
  ...[0xff, 0xd8, 0xff, 0xe1, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0],
  ...[0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 1, 18, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0],
  ...[0xff, 0xc0, 0, 11, 8, 0, 20, 0, 30, 1, 1, 17, 0],
  ...Array.from({ length: 64 }, () => 0),
])

describe('size', () => {
  test.each([
    ['width and height', svg('', 'width="600" height="400"'), { width: 600, height: 400 }],
    ['a viewBox alone', svg('', 'viewBox="0 0 300 150"'), { width: 300, height: 150 }],
  ])('of an SVG with %s', (_, text, size) => {
    expect(readImage('a.svg', bytes(text), '0123456789abcdef')).toEqual({
      image: { path: 'a.svg', ...size, version: '0123456789ab' },
      findings: [],
    })
  })

  test('of a photograph that browsers turn is the size they show', () => {
    expect(readImage('a.jpg', sideways, 'f')).toMatchObject({
      image: { width: 20, height: 30 },
      findings: [],
    })
  })

  test.each(['', 'non sono una foto', svg('', '')])('of «%s» cannot be told', (text) => {
    expect(readImage('a.svg', bytes(text), 'f').findings[0]?.rule).toBe('image-unreadable')
  })
})

describe('an SVG may hold nothing that runs or that reaches out of the file', () => {
  test.each([
    '<script>x</script>',
    '<SCRIPT href="#a"/>',
    '<a:script xmlns:a="http://www.w3.org/2000/svg">x</a:script>',
    '<rect onload="x"/>',
    '<rect fill="red"onclick = "x"/>',
    '<foreignObject><p/></foreignObject>',
    '<image href="https://example.com/a.png"/>',
    '<image xlink:href="//example.com/a.png"/>',
    "<image href='data:image/svg+xml,x'/>",
    '<a href="javascript:alert(1)"/>',
    '<a href="&#106;avascript:alert(1)"/>',
    '<use href = "altro.svg#a"/>',
    '<style>@import "a.css";</style>',
    '<path fill="url(https://example.com/a.svg#b)"/>',
    '<path style="fill: url( \'a.svg#b\' )"/>',
    '<animate attributeName="href" to="https://example.com"/>',
    '<set attributeName="xlink:href" to="x"/>',
    '<x:iframe xmlns:x="http://www.w3.org/1999/xhtml" src="#a"/>',
    '<?xml-stylesheet href="#a"?>',
  ])('%s', (inner) => {
    expect(svgFaults(svg(inner)).map(({ rule }) => rule)).toContain('svg-unsafe')
  })

  test.each([
    '<path fill="url(#sfumatura)"/>',
    '<use href="#forma"/>',
    '<use xlink:href="#forma"/>',
    '<clipPath id="a"><rect width="1" height="1"/></clipPath>',
    '<style>.a { fill: red }</style>',
    '<title>Una donna, un caffè = due</title>',
    '<animate attributeName="opacity" from="0" to="1"/>',
  ])('%s is a drawing', (inner) => {
    expect(svgFaults(`<?xml version="1.0" encoding="UTF-8"?>\n${svg(inner)}`)).toEqual([])
  })
})
