/** What a PDF says of itself beside its title. */
export type DocumentInfo = { readonly author: string; readonly subject: string }

/** Text as PDF has it: UTF-16 in hexadecimal digits, after the mark of its order. */
const hexadecimal = (text: string): string =>
  `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>`

/**
 * A PDF of Chromium's, which writes no author and no subject, with both: as an increment at its end (ISO 32000-1, 7.5.6), which
 * leaves every byte before it as it is. Throws, in Italian, where the file is not built as Chromium builds it.
 */
export function withInfo(pdf: Uint8Array, { author, subject }: DocumentInfo): Uint8Array {
  const text = Buffer.from(pdf).toString('latin1')
  const [, trailer = '', previous = ''] =
    /trailer\s*<<((?:(?!trailer)[\s\S])*?)>>\s*startxref\s*(\d+)\s*%%EOF\s*$/.exec(text) ?? []
  const [, number = ''] = /\/Info (\d+) 0 R/.exec(trailer) ?? []
  const [, info] = new RegExp(`\\n${number} 0 obj\\s*<<([\\s\\S]*?)>>\\s*endobj`).exec(text) ?? []
  if (number === '' || info === undefined) throw new Error('il PDF non dice di sé né titolo né data')
  const facts = [`/Author ${hexadecimal(author)}`, `/Subject ${hexadecimal(subject)}`].filter(
    (fact) => !info.includes(fact.slice(0, fact.indexOf(' '))),
  )
  const object = `\n${number} 0 obj\n<<${[info, ...facts].join('\n')}>>\nendobj\n`
  const place = String(text.length + 1).padStart(10, '0')
  const table = `xref\n${number} 1\n${place} 00000 n \ntrailer\n<<${trailer}\n/Prev ${previous}>>\n`
  const end = `startxref\n${text.length + object.length}\n%%EOF\n`
  return Buffer.concat([pdf, Buffer.from(object + table + end, 'latin1')])
}
