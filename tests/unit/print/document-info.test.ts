import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, test } from 'vitest'
import { withInfo } from '#lib/print/document-info.ts'

/** A PDF of one empty sheet, built as Chromium builds them, with what it says of itself. */
function pdfWith(info: string): Uint8Array {
  const objects = [
    `<<${info}>>`,
    '<</Type /Catalog\n/Pages 3 0 R>>',
    '<</Type /Pages\n/Count 1\n/Kids [4 0 R]>>',
    '<</Type /Page\n/Parent 3 0 R\n/MediaBox [0 0 100 100]>>',
  ]
  let text = '%PDF-1.4\n'
  const places = objects.map((object, at) => {
    const place = text.length
    text += `${at + 1} 0 obj\n${object}\nendobj\n`
    return `${String(place).padStart(10, '0')} 00000 n \n`
  })
  const table = text.length
  text += `xref\n0 5\n0000000000 65535 f \n${places.join('')}trailer\n<</Size 5\n/Root 2 0 R\n/Info 1 0 R>>\nstartxref\n${table}\n%%EOF\n`
  return Buffer.from(text, 'latin1')
}

async function infoOf(bytes: Uint8Array) {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, stopAtErrors: true })
  const pdf = await task.promise
  const { info } = await pdf.getMetadata()
  const { numPages } = pdf
  await task.destroy()
  return { ...info, numPages }
}

const facts = { author: 'Niccolò «N.» Żuk (a) \\ 𝒜', subject: 'eppure, numero 4' }

test('a PDF says who signs it and what it is, beside what it said, and is the same up to its old end', async () => {
  const before = pdfWith("/Title <FEFF00410020003E>\n/CreationDate (D:20261130152654+00'00')")
  const after = withInfo(before, facts)
  expect(Buffer.compare(after.subarray(0, before.length), before)).toBe(0)
  expect(await infoOf(after)).toMatchObject({
    Title: 'A >',
    Author: facts.author,
    Subject: facts.subject,
    CreationDate: "D:20261130152654+00'00'",
    numPages: 1,
  })
})

test('a fact that it says already stays', async () => {
  const after = withInfo(pdfWith('/Title (A)\n/Author (Un altro)'), facts)
  expect(await infoOf(after)).toMatchObject({ Author: 'Un altro', Subject: facts.subject })
})

test.each([
  ['no PDF', 'testo'],
  ['a PDF that says nothing of itself', 'trailer\n<</Size 1>>\nstartxref\n0\n%%EOF\n'],
])('%s is refused', (_, text) => {
  expect(() => withInfo(Buffer.from(text), facts)).toThrow(/non dice di sé/)
})
