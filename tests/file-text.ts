/** The text of a content file. JSON is YAML, so that no value needs quoting rules of its own. */
export function fileText(fields: Readonly<Record<string, unknown>>, body = ''): string {
  const lines = Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
  return `---\n${lines.join('')}---\n${body === '' ? '' : `\n${body}\n`}`
}
