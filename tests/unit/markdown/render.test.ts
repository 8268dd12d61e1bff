import { existsSync } from 'node:fs'
import { HtmlValidate } from 'html-validate'
import { describe, expect, it } from 'vitest'
import { cases, fixture, html, magazineBodies, render } from './support.ts'

/** A case is a folder: `input.md`, `output.html` and, where there are notes, `notes.html`. To add one, add a folder. */
describe('Markdown becomes the HTML of the case', () => {
  it.each(cases)('%s', (name) => {
    const { sections, notes } = render(fixture(name, 'input.md'))
    expect(`${sections.join('\n<!-- section -->\n')}\n`).toBe(fixture(name, 'output.html'))
    const list = notes.map((note) => `<li id="nota-${note.number}">${note.html}</li>\n`).join('')
    const hasNotes = existsSync(new URL(`../../fixtures/markdown/${name}/notes.html`, import.meta.url))
    expect(list).toBe(hasNotes ? fixture(name, 'notes.html') : '')
  })
})

describe('the HTML is valid', () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:standard'],
    // What belongs to the whole page, or to how the serialiser writes.
    rules: {
      'no-trailing-whitespace': 'off',
      'void-style': 'off',
      'long-title': 'off',
      'prefer-native-element': 'off',
    },
  })
  const texts = [
    ...cases
      .filter((name) => name !== 'hostile')
      .map((name) => ({ name, markdown: fixture(name, 'input.md') })),
    ...magazineBodies.map(({ file, markdown }) => ({ name: file, markdown })),
  ]
  it.each(texts)('$name', async ({ markdown }) => {
    const { results } = await validator.validateString(`<div>${html(markdown)}</div>`)
    expect(
      results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
    ).toEqual([])
  })
})

describe('the language of our own words', () => {
  it('is said in a text of another language, and only there', () => {
    const text = 'Text[^1].\n\n:::pratica\n1. One\n:::\n\n[^1]: Note.'
    expect(render(text, 'en').sections.join('')).toContain('aria-label="Nota 1" lang="it"')
    expect(render(text, 'en').sections.join('')).toContain('<h2 id="pratica-1" lang="it">In pratica</h2>')
    expect(render(text).sections.join('')).not.toContain('lang=')
  })
})
