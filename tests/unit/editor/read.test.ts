import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { readBoth } from '#lib/editor/report/read.ts'
import { filesOf } from '../../builders.ts'

test('both states of a folder, from git and from the disk, with nothing checked out', async () => {
  const root = mkdtempSync(join(tmpdir(), 'eppure-'))
  const content = join(root, 'content')
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-C', root, '-c', 'user.name=a', '-c', 'user.email=a@b.example', ...args])
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(content, path)), { recursive: true })
    writeFileSync(join(content, path), text)
  }
  try {
    for (const [path, text] of filesOf([{ slug: 'latte' }, { slug: 'pane' }, { slug: 'sale' }]))
      write(path, text)
    git('init', '--quiet', '--initial-branch=main')
    git('add', '--all')
    git('commit', '--quiet', '--message', 'prima')
    const folder = join(content, 'issues/01-piccoli-grandi')
    renameSync(join(folder, 'pane.md'), join(folder, 'pagnotta.md'))
    write(
      'issues/01-piccoli-grandi/immagini/a.svg',
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
    )

    const { base, head, images } = await readBoth(content, 'main')
    expect(base?.articles.map(({ slug }) => slug)).toEqual(['latte', 'pane', 'sale'])
    expect(head.catalogue?.articles.map(({ slug }) => slug)).toEqual(['latte', 'pagnotta', 'sale'])
    expect(images).toEqual([{ path: 'issues/01-piccoli-grandi/immagini/a.svg', bytes: 62, width: 9 }])
  } finally {
    rmSync(root, { recursive: true })
  }
})
