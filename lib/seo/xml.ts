type Attributes = Readonly<Record<string, string | number | undefined>>

/** Characters that XML 1.0 cannot hold at all, not even as references. */
const IMPOSSIBLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu
const REFERENCES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as XML takes it, in elements and in attributes. */
export function escapeXml(text: string): string {
  return text.replace(IMPOSSIBLE, '').replace(/[&<>"]/g, (character) => REFERENCES[character] ?? character)
}

/** One element; `content` is markup that is written already, in one piece or several. Undefined attributes are left out. */
export function element(
  name: string,
  attributes: Attributes,
  content: string | readonly string[] = '',
): string {
  const inside = typeof content === 'string' ? content : content.join('')
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join('')
  return inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`
}

/** An element that holds text only; none for no text. */
export function textElement(name: string, text: string | undefined, attributes: Attributes = {}): string {
  return text ? element(name, attributes, escapeXml(text)) : ''
}
