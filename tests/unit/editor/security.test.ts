import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { checkFolder } from '#lib/editor/check-folder.ts'
import { parseExceptions } from '#lib/editor/exceptions.ts'
import { fix } from '#lib/editor/fix-text.ts'
import { human, json } from '#lib/editor/formats/format.ts'
import { github } from '#lib/editor/formats/github.ts'
import { changeBetween } from '#lib/editor/report/change.ts'
import { composeReport } from '#lib/editor/report/compose.ts'
import { commonBase } from '#lib/editor/report/git.ts'
import { printMarkdown, printText } from '#lib/editor/report/print.ts'
import { sideOf } from '#lib/editor/report/side.ts'
import { renderBody } from '#lib/markdown/render.ts'
import { catalogueOf, filesOf, loadedFrom, NOON } from '../../builders.ts'

const TRAP = 'globalThis.trapped = true'
const isTrapped = () => Reflect.has(globalThis, 'trapped')

/** Files that run, or give orders, wherever a reader of them is careless. */
const HOSTILE: Readonly<Record<string, string>> = {
  'issues/01-piccoli-grandi/js.md': `---js\n{ title: (${TRAP}, 'x') }\n---\nCiao.\n`,
  'issues/01-piccoli-grandi/javascript.md': `---javascript\nmodule.exports = (${TRAP})\n---\nCiao.\n`,
  'issues/01-piccoli-grandi/tag.md': `---\ntitle: !!js/function "function(){ ${TRAP} }()"\n---\nCiao.\n`,
  'issues/01-piccoli-grandi/proto.md': `---\n__proto__: {trapped: true}\nconstructor: {prototype: {trapped: true}}\n---\nCiao.\n`,
  'issues/01-piccoli-grandi/mdx.md': `---\ntitle: "x"\n---\nimport x from 'y'\n\n{${TRAP}}\n\n<script>${TRAP}</script>\n`,
  'issues/01-piccoli-grandi/command.md': `---\ntitle: "x\\n::error file=a::b"\nsconosciuta%0A::stop-commands::x: 1\n---\n::set-output name=a::b e ::error::ciao\n`,
  'issues/01-piccoli-grandi/a\n::error::finto.md': `---\ntitle: "x"\n---\nCiao.\n`,
  'eccezioni.yml': `- !!js/function "function(){ ${TRAP} }()"\n- &a [*a]\n`,
}

async function folderOf(files: Iterable<readonly [string, string]>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'eppure-'))
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  return folder
}

test('the check runs nothing that a file holds, and no file speaks to GitHub in its place', async () => {
  const good = filesOf([{ slug: 'latte' }])
  const folder = await folderOf([...good, ...Object.entries(HOSTILE)])
  try {
    const outcome = await checkFolder(folder)
    expect(outcome.remarks.length).toBeGreaterThan(5)
    expect(isTrapped()).toBe(false)
    expect(Reflect.get({}, 'trapped')).toBeUndefined()
    // What follows the commands is for people, of whom the last assertion speaks.
    const [commands = ''] = github(outcome).split('\n::notice title=il resto è nel registro::')
    for (const line of commands.split('\n')) {
      expect(line).toMatch(/^::(?:error|warning) file=[^\n,]*,line=\d+,col=\d+,title=[^:]*::/)
    }
    expect(
      human(outcome)
        .split('\n')
        .filter((line) => line.trimStart().startsWith('::')),
    ).toEqual([])
    expect(JSON.parse(json(outcome))).toHaveLength(outcome.remarks.length)
    for (const [path, text] of Object.entries(HOSTILE)) fix(path, text)
    expect(isTrapped()).toBe(false)
  } finally {
    await rm(folder, { recursive: true })
  }
})

test('exceptions are data: a tag or an anchor makes nothing', () => {
  expect(parseExceptions(HOSTILE['eccezioni.yml'] ?? '').list).toEqual([])
  expect(isTrapped()).toBe(false)
})

test('a title in the report is words, whatever it holds', () => {
  const title =
    '@everyone <img src=x onerror=alert(1)> [clicca](https://male.example) `x` **no** www.male.example #1'
  const before = catalogueOf([{ slug: 'latte' }])
  const after = catalogueOf([{ slug: 'latte' }, { slug: 'nuovo', title }])
  const sections = composeReport(changeBetween(sideOf(before), sideOf(after), NOON.now), [])
  const comment = printMarkdown(sections)
  expect(comment).not.toMatch(/(?<!\\)<img|(?<!\\)\[clicca|@everyone|https:\/\/male|www\.male|(?<!\\)\*\*no/)
  expect(comment).toContain('everyone')
  expect(printText(sections)).toContain('@everyone')
})

test('a revision that looks like an option is not one', async () => {
  await expect(commonBase('.', '--output=scritto')).rejects.toThrow()
  await expect(commonBase('.', 'HEAD; touch scritto')).rejects.toThrow()
})

test('a page made of hostile Markdown holds no script, no handler, no frame', () => {
  const body = [
    '[a](javascript:alert(1)) [b](data:text/html,x) ![x](x.png "y")',
    '<script>alert(1)</script><iframe src=x></iframe><img src=x onerror=alert(1)>',
    ':lang[<b onclick=x>]{onclick=alert(1)} {alert(1)}',
    ':::stacco{onclick=alert(1)}\nCiao.\n:::',
  ].join('\n\n')
  const { catalogue, problems } = loadedFrom(filesOf([{ slug: 'male', body }]))
  expect(catalogue).toBeUndefined()
  expect(problems.length).toBeGreaterThan(3)
  const rendered = renderBody(
    { markdown: body, words: 0, headings: [], links: [], images: new Map() },
    { imageUrl: () => '' },
  )
  const html = rendered.sections.join('')
  expect(html).not.toMatch(/<script|<iframe|<[^>]*\son[a-z]+=|javascript:|data:text/i)
})
