import { expect, test } from 'vitest'
import { KINDS } from '#lib/content/kinds/table.ts'
import { parseFile } from '#lib/content/parse.ts'
import { imageName } from '#lib/model/media.ts'
import { loadedFrom } from '../../builders.ts'
import { fixture, overlay } from './support.ts'

const valid = fixture('valid')
const texts = [...valid].filter(([path]) => path.endsWith('.md') && path !== 'README.md')
const folders = Object.values(KINDS).flatMap(({ folder }) => (folder === 'issues' ? [] : [folder]))
const articles = texts.filter(
  ([path, bytes]) =>
    path.startsWith('issues/') &&
    !path.endsWith('/index.md') &&
    !new TextDecoder().decode(bytes).includes('draft: true'),
)

/** What is said of one file that is laid into the valid folder. */
const saidOf = (path: string, bytes: Uint8Array) =>
  loadedFrom(overlay(valid, new Map([[path, bytes]]))).problems.filter(({ file }) => file === path)

test('any finished article in any folder of lists is one problem, which says where articles go', () => {
  const once =
    'dalle sue chiavi questo sembra un articolo, e qui non ha un posto → sposta il file nella cartella del suo numero, dentro «issues»'
  for (const [path, bytes] of articles) {
    for (const folder of folders) {
      const said = saidOf(`${folder}/spostato.md`, bytes).map(
        ({ message, remedy }) => `${message} → ${remedy}`,
      )
      expect(said, `${path} in ${folder}`).toEqual([once])
    }
  }
})

test('a file in its own folder is never taken for another, whichever of its keys are missing', () => {
  const misplaced = texts.flatMap(([path, bytes]) => {
    const text = new TextDecoder().decode(bytes)
    const keys = [...text.matchAll(/^([a-z]\w*):/gim)].map(([, key]) => key)
    return keys.flatMap((one, index) =>
      keys.slice(index).flatMap((other) => {
        // Under another name the key is unknown and its own is missing: twice as wrong as if it were not there.
        const less = text.replace(new RegExp(`^(?:${one}|${other}):`, 'gm'), 'x$&')
        return parseFile(path, new TextEncoder().encode(less)).problems.filter(
          ({ rule }) => rule === 'file-misplaced',
        )
      }),
    )
  })
  expect(misplaced).toEqual([])
})

test.each(['con.md', 'Aux.md', 'com1.md', 'lpt9.md', 'nul.md'])(
  'a file that Windows cannot hold is said: %s',
  (name) => {
    const path = `issues/01-caldo-freddo/${name}`
    const [, bytes] = articles[0] ?? ['', new Uint8Array()]
    expect(saidOf(path, bytes)).toMatchObject([
      { rule: 'file-name', message: expect.stringContaining('Windows') },
    ])
  },
)

test.each(['Bici.JPG', 'La Bici.jpeg', 'BICI.Png'])(
  'a photograph as cameras name it is said once, also where the text shows it as it will be called: %s',
  (name) => {
    const [path, bytes] = articles[0] ?? ['', new Uint8Array()]
    const folder = path.replace(/[^/]*$/, 'immagini')
    const shown = new TextEncoder().encode(
      `${new TextDecoder().decode(bytes)}\n\n![Una bici al muro](immagini/${imageName(name)})\n`,
    )
    const said = loadedFrom(
      overlay(
        valid,
        new Map([
          [path, shown],
          [`${folder}/${name}`, new Uint8Array(9)],
        ]),
      ),
    ).problems
    expect(said).toMatchObject([{ rule: 'image-format', file: `${folder}/${name}` }])
    expect(said[0]?.remedy).toContain(imageName(name))
  },
)
