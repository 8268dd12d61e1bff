import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parseExceptions } from '#lib/editor/exceptions.ts'
import { folderStyle } from '#lib/editor/folder-style.ts'
import { proofreadHere } from '#lib/editor/proofread.ts'
import { italianSpeller, ownWords } from '#lib/editor/spelling.ts'
import { articleWith } from './file.ts'

const reason = 'reason: "È il modo di dire delle fiabe."'

test('an exception needs a rule that exists, the words and a reason', () => {
  const said = (text: string) =>
    parseExceptions(text).remarks.map(({ line, message, remedy }) => `${line}: ${message} → ${remedy}`)
  expect(said('')).toEqual([])
  expect(said(`- rule: doubled-word\n  text: "cammina cammina"\n  ${reason}\n`)).toEqual([])
  expect(
    said(`- rule: doubled-word\n  text: "a a"\n- rule: doubled-words\n  text: "b b"\n  ${reason}\n`),
  ).toEqual([
    '1: l’eccezione è incompleta → servono «rule», «text» e «reason» (una frase che spieghi), e volendo «file»',
    '3: nessuna regola di stile si chiama «doubled-words» → intendevi «doubled-word»?',
  ])
  expect(said('rule: x\n')).toEqual([
    '1: le eccezioni sono un elenco → comincia ogni eccezione con «- rule: …»',
  ])
})

test('what is excepted is silent, there and nowhere else; an exception that serves nothing is said', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'eppure-'))
  try {
    await mkdir(join(folder, 'issues/01-a-b'), { recursive: true })
    await writeFile(
      join(folder, 'issues/01-a-b/uno.md'),
      articleWith('Cammina cammina, il lupo. Poi che che fa.'),
    )
    await writeFile(join(folder, 'issues/01-a-b/due.md'), articleWith('Cammina cammina, la nonna.'))
    const list = [
      `- rule: doubled-word\n  text: "Cammina cammina"\n  file: issues/01-a-b/uno.md\n  ${reason}`,
      `- rule: filler\n  text: "mai scritto"\n  ${reason}`,
    ]
    await writeFile(join(folder, 'eccezioni.yml'), list.join('\n'))
    const remarks = folderStyle(folder)
    expect(remarks.map(({ file, line, message }) => `${file}:${line} ${message}`)).toEqual([
      'issues/01-a-b/due.md:10 «Cammina» c’è due volte di seguito',
      'issues/01-a-b/uno.md:10 «che» c’è due volte di seguito',
      'eccezioni.yml:5 l’eccezione «mai scritto» non serve più',
    ])
  } finally {
    await rm(folder, { recursive: true })
  }
})

test('a word in the list beside the content is right', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'eppure-'))
  try {
    await writeFile(join(folder, 'parole.txt'), 'caseificjo\n')
    await mkdir(join(folder, 'issues/01-a-b'), { recursive: true })
    const path = 'issues/01-a-b/uno.md'
    await writeFile(join(folder, path), articleWith('Un caseificjo e un lattificjo.'))
    const [read] = await proofreadHere(folder, [path], await italianSpeller(ownWords(folder)))
    expect(read?.reviewed?.remarks.map(({ message, remedy }) => `${message} → ${remedy}`)).toEqual([
      '«lattificjo» non è nel dizionario → correggila; se è giusta, aggiungila a «parole.txt»',
    ])
  } finally {
    await rm(folder, { recursive: true })
  }
})

test('words of the list beside the content count one by one, also where a line holds several', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'eppure-'))
  try {
    await writeFile(join(folder, 'parole.txt'), 'Acemoglu\nserra pina\nlattificjo, caseificjo\n\n')
    const words = ['Acemoglu', 'caseificjo', 'lattificjo', 'pina', 'serra']
    expect([...ownWords(folder)].toSorted()).toEqual(words)
  } finally {
    await rm(folder, { recursive: true })
  }
})
