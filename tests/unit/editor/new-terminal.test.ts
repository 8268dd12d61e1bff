import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readArguments } from '#lib/editor/new/arguments.ts'
import { agrees, Left } from '#lib/editor/new/talk.ts'
import { openTerminal } from '#lib/editor/new/terminal.ts'
import { writeFiles } from '#lib/editor/new/write-files.ts'

/** A terminal of which the test is the keyboard and the screen. */
function terminal() {
  const keyboard = new PassThrough()
  const screen = Object.assign(new PassThrough(), { isTTY: true, columns: 80 })
  let shown = ''
  screen.on('data', (part) => {
    shown += String(part)
  })
  return { ...openTerminal(keyboard, screen), keyboard, shown: () => shown }
}

describe('at the terminal', () => {
  test('lines pasted at once answer one question each, in their order', async () => {
    const { ask, keyboard, close, shown } = terminal()
    keyboard.write('uno\r\ndue\r')
    expect([await ask('Primo: '), await ask('Secondo: ')]).toEqual(['uno', 'due'])
    const third = ask('Terzo: ')
    keyboard.write('tre\r')
    expect(await third).toBe('tre')
    expect(shown()).toContain('Terzo: ')
    close()
  })
  test.each([
    ['Ctrl+C', '\u0003'],
    ['Ctrl+D', '\u0004'],
  ])('%s leaves, also every question that would come', async (_, key) => {
    const { ask, keyboard } = terminal()
    const question = ask('Titolo: ')
    keyboard.write(key)
    await expect(question).rejects.toThrow(Left)
    await expect(ask('Indirizzo: ')).rejects.toThrow(Left)
  })
  test('the end of what comes in leaves, and half a line before it is no answer to the next question', async () => {
    const { ask, keyboard } = terminal()
    keyboard.end('uno\rdue')
    expect(await ask('Primo: ')).toBe('uno')
    await ask('Secondo: ').catch(() => {})
    await expect(ask('Terzo: ')).rejects.toThrow(Left)
  })
  test('yes and no are asked for until they come', async () => {
    const answers = ['', 'boh', 'Si’']
    const said: string[] = []
    const yes = await agrees('Va bene?', {
      ask: async () => answers.shift() ?? 'no',
      say: (text) => said.push(text),
    })
    expect([yes, said]).toEqual([true, ['  Rispondi sì o no.', '  Rispondi sì o no.']])
  })
})

describe('what stands behind the command', () => {
  const read = (...args: readonly string[]) => readArguments(args, {})
  test.each<[readonly string[], unknown]>([
    [[], { flags: {} }],
    [['Firma'], { kind: 'author', flags: {} }],
    [['author', '--name', 'Ada'], { kind: 'author', flags: { name: 'Ada' } }],
    [['invito', '--href=/chi-siamo'], { kind: 'call', flags: { href: '/chi-siamo' } }],
  ])('%j is understood', (args, asked) => {
    expect(read(...args)).toEqual(asked)
  })
  test.each([
    [['artcolo'], '«artcolo» non si può fare nuovo: intendevi «npm run new -- articolo»?'],
    [
      ['constructor'],
      '«constructor» non si può fare nuovo: scrivi «npm run new -- [articolo|numero|firma|tema|rubrica|pagina|invito|rivista]»',
    ],
    [['articolo', '--titolo', 'Il pane'], 'l’opzione «--titolo» per articolo non c’è: intendevi «--title»?'],
    [
      ['tema', '--title', 'x'],
      'l’opzione «--title» per tema non c’è: scrivi «npm run new -- tema --name "Attesa" [--slug attesa] [--form disco]»',
    ],
    [
      ['tema', '-x'],
      'l’opzione «--x» per tema non c’è: scrivi «npm run new -- tema --name "Attesa" [--slug attesa] [--form disco]»',
    ],
    [['tema', '--name'], 'a «--name» manca il valore: scrivi --name "Attesa"'],
    [['tema', '--name', ' '], 'a «--name» manca il valore: scrivi --name "Attesa"'],
    [
      ['--name', 'x'],
      'manca che cosa fare: scrivi «npm run new -- [articolo|numero|firma|tema|rubrica|pagina|invito|rivista]» prima di «--name»',
    ],
    [
      ['articolo', 'Il', 'pane'],
      '«Il» qui non vuol dire niente: un testo di più parole va fra virgolette, più nomi si dividono con la virgola',
    ],
  ])('%j is refused with the remedy', (args, refused) => {
    expect(read(...args)).toEqual({ refused })
  })
  test('a flag that npm kept for itself is named', () => {
    expect(readArguments(['articolo', 'Il pane'], { npm_config_title: 'Il pane' })).toEqual({
      refused:
        '«--title» è rimasto a npm: scrivi «npm run new -- articolo --title …», con due trattini dopo «new»',
    })
  })
  test('help names every kind and every flag, in Italian', () => {
    const help = (...args: readonly string[]) => {
      const asked = read(...args)
      return 'help' in asked ? asked.help : ''
    }
    for (const kind of ['articolo', 'numero', 'firma', 'tema', 'rubrica', 'pagina', 'invito'])
      expect(help('--help')).toContain(`npm run new -- ${kind} `)
    expect(help('numero', '-h')).toContain('  --inks    Inchiostri')
  })
})

describe('writing', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'eppure-'))
    mkdirSync(join(folder, 'tags'))
    writeFileSync(join(folder, 'tags', 'uno.md'), 'di prima')
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  test('writes all files, in folders that were not there', async () => {
    const files = [
      { path: 'authors/ada.md', text: 'Ada' },
      { path: 'issues/01-a-b/uno.md', text: 'Uno' },
    ]
    expect(await writeFiles(folder, files)).toBeUndefined()
    for (const { path, text } of files) expect(readFileSync(join(folder, path), 'utf8')).toBe(text)
  })
  test('what is there is not written over, and then nothing else is written either', async () => {
    const said = await writeFiles(folder, [
      { path: 'authors/ada.md', text: 'Ada' },
      { path: 'tags/uno.md', text: 'nuovo' },
    ])
    expect(said).toBe(`Non ho scritto «${join(folder, 'tags/uno.md')}»: c’è già, e non lo tocco.`)
    expect(readFileSync(join(folder, 'tags', 'uno.md'), 'utf8')).toBe('di prima')
    expect(existsSync(join(folder, 'authors/ada.md'))).toBe(false)
  })
  test.each([
    ['tags/uno.md/due.md', 'al posto di una sua cartella c’è un file'],
    [`tags/${'x'.repeat(300)}.md`, 'il nome è troppo lungo'],
  ])('%s: a disk that does not take it is told in Italian', async (path, why) => {
    expect(await writeFiles(folder, [{ path, text: '' }])).toBe(
      `Non ho scritto «${join(folder, path)}»: ${why}.`,
    )
  })
})
