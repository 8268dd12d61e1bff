import { describe, expect, test } from 'vitest'
import { readImage } from '#lib/content/image.ts'
import { readSvg } from '#lib/content/svg/read-svg.ts'
import { filesOf, loadedFrom } from '../../builders.ts'

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
      doubts: [],
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

/** The beginning of a HEIC of 4032 × 3024 pixels, as an iPhone writes it. */
const box = (type: string, ...inside: readonly Buffer[]): Buffer => {
  const held = Buffer.concat(inside)
  const head = Buffer.alloc(8)
  head.writeUInt32BE(held.length + head.length)
  head.write(type, 4, 'latin1')
  return Buffer.concat([head, held])
}
const heic = Buffer.concat([
  box('ftyp', Buffer.from('heic\0\0\0\0heicmif1', 'latin1')),
  box(
    'meta',
    Buffer.alloc(4),
    box('iprp', box('ipco', box('ispe', Buffer.from('0000000000000fc000000bd0', 'hex')))),
  ),
])

describe('a photograph that browsers do not show is one problem, with what to do', () => {
  const PIECE = 'issues/01-piccoli-grandi'
  const ENDINGS = '«.avif», «.jpg», «.png», «.svg», «.webp»'
  const piece = (name: string) =>
    filesOf([
      {
        slug: 'bottega',
        body: `Un testo.\n\n![Il bancone visto dalla porta.](immagini/${name})`,
        hero: { src: `immagini/${name}`, alt: 'Il bancone visto dalla porta.' },
      },
    ])
  const said = (name: string, images: Readonly<Record<string, Uint8Array>>) => {
    const added = Object.entries(images).map(([file, held]) => [`${PIECE}/immagini/${file}`, held] as const)
    return loadedFrom(new Map<string, string | Uint8Array>([...piece(name), ...added])).problems.map(
      ({ file, message, remedy }) => `${file.replace(`${PIECE}/`, '')}: ${message} → ${remedy}`,
    )
  }

  test('said at the file where it is there, however many show it', () => {
    expect(said('foto.heic', { 'foto.heic': heic })).toEqual([
      `immagini/foto.heic: il formato «.heic» non è fra quelli ammessi → salva l’immagine in uno di questi, ${ENDINGS}, e scrivi il nome nuovo dove la mostri`,
    ])
  })

  test('said where it is named if the file is not there, so that nobody adds it in vain', () => {
    const once = `bottega.md: l’immagine «immagini/foto.heic» è in un formato che la rivista non mostra → salvala in uno di questi, ${ENDINGS}, e scrivi qui il nome nuovo`
    expect(said('foto.heic', {})).toEqual([once, once])
  })

  test('said as the name to write where it was converted and is still named as before', () => {
    const near = 'bottega.md: l’immagine «immagini/foto.heic» non c’è → intendevi «immagini/foto.jpg»?'
    expect(said('foto.heic', { 'foto.jpg': sideways })).toEqual([near, near])
  })

  test('not hidden by another name: renaming is no conversion', () => {
    expect(said('foto.jpg', { 'foto.jpg': heic })).toEqual([
      'immagini/foto.jpg: «foto.jpg» non è quel che dice il nome: dentro c’è un’immagine HEIC → aprila in un programma di fotografia ed esportala nel formato del nome: rinominarla non basta',
    ])
    expect(said('foto.png', { 'foto.png': bytes(svg('')) })).toHaveLength(1)
    expect(said('foto.svg', { 'foto.svg': sideways })).toHaveLength(1)
    expect(said('foto.png', { 'foto.png': sideways })).toEqual([])
  })

  test.each(['foto.JPG', 'foto.jpeg', 'FOTO.Jpg'])('%s only wants another name', (name) => {
    expect(said(name, { [name]: sideways })).toEqual([
      `immagini/${name}: «${name}» ha un formato che la rivista conosce, scritto in un altro modo → rinominala «foto.jpg», e scrivi il nome nuovo dove la mostri`,
    ])
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
    expect(readSvg(bytes(svg(inner))).findings.map(({ rule }) => rule)).toContain('svg-unsafe')
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
    expect(readSvg(bytes(`<?xml version="1.0" encoding="UTF-8"?>\n${svg(inner)}`)).findings).toEqual([])
  })
})
