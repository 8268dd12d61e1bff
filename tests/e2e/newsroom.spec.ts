import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { placeOf } from '#lib/content/file-place.ts'
import { KINDS } from '#lib/content/kinds/table.ts'
import { checkFolder } from '#lib/editor/check-folder.ts'
import { capital } from '#lib/model/sentence.ts'
import { SIGN, signRecord } from '../newsroom/sign.ts'
import { type Newsroom, openRecord, save, signIn, startNewsroom } from '../newsroom/writer.ts'
import { fixture, magazine } from './sites.ts'

const FOLDER = 'tests/fixtures/valid'
// A field is there when it is near what is seen.
test.use({ locale: 'it-IT', viewport: { width: 1280, height: 4000 } })

/** What the check says of a repository as it is now. */
async function remarksOn({ forge }: Newsroom): Promise<readonly string[]> {
  const place = mkdtempSync(join(tmpdir(), 'eppure-'))
  for (const [path, bytes] of forge.files) {
    mkdirSync(dirname(join(place, path)), { recursive: true })
    writeFileSync(join(place, path), bytes)
  }
  const { remarks } = await checkFolder(join(place, 'content'))
  rmSync(place, { recursive: true })
  return remarks.map(({ file, line, message }) => `${file}:${line} ${message}`)
}

test.describe('somebody who writes in the browser', () => {
  let newsroom: Newsroom
  const reached = new Set<string>()
  test.beforeEach(async ({ page }) => {
    newsroom = await startNewsroom(FOLDER)
    reached.clear()
    page.on('requestfinished', (request) => {
      const { protocol, origin } = new URL(request.url())
      if (protocol.startsWith('http')) reached.add(origin)
    })
    await signIn(page, newsroom)
  })
  test.afterEach(() => newsroom.stop())
  const box = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })

  test('finds every record in the list of its kind, and in no other', async ({ page }) => {
    const kinds = [...newsroom.forge.files.keys()].flatMap((path) => {
      const { place } = placeOf(path.slice('content/'.length))
      return 'slug' in place ? [place.kind] : []
    })
    for (const kind of new Set(kinds)) {
      const { many } = KINDS[kind]
      const item = page.getByRole('treeitem', { name: capital(many), exact: true })
      await expect(item).toContainText(
        new RegExp(`(?<!\\d)${kinds.filter((each) => each === kind).length}\\s*$`),
      )
    }
  })

  test('writes an article with a picture, and the check finds nothing in it', async ({ page }) => {
    const before = await remarksOn(newsroom)
    await page.goto(`${newsroom.origin}/redazione#/collections/articoli/new`)
    await page.getByRole('radio', { name: '2 Dentro fuori' }).click()
    await box(page, 'Titolo').fill('L’uscio di casa | e quello di bottega')
    await box(page, 'Sommario').fill(
      'Due porte con la stessa chiave: che cosa cambia quando si esce dall’una e quando dall’altra.',
    )
    await page.getByRole('checkbox', { name: 'Anna Verdi' }).click()
    await page.getByRole('radio', { name: 'Idee' }).click()
    await page.getByRole('checkbox', { name: 'Casa' }).click()
    await box(page, 'Data').fill('2026-03-05')
    await box(page, 'Il testo').fill('Un paragrafo.\n\n## Un titolo\n\nUn [rimando](/articoli/la-stufa).')
    await page.getByRole('checkbox', { name: /Aggiungi .?Immagine/ }).click()
    await page.getByRole('button', { name: 'Sfoglia' }).click()
    const dialog = page.getByRole('dialog')
    const choosing = page.waitForEvent('filechooser')
    await dialog.getByRole('button', { name: 'Carica' }).click()
    const picture = join(FOLDER, 'issues/01-caldo-freddo/immagini/stufa.svg')
    await (await choosing).setFiles({
      name: 'Una Stufa È.svg',
      mimeType: 'image/svg+xml',
      buffer: readFileSync(picture),
    })
    await dialog.getByRole('button', { name: 'Inserisci' }).click()
    await expect(dialog).toBeHidden()
    await box(page, 'Alternativo').fill('Due porte, una rossa e una verde.')
    await save(page, newsroom)

    const folder = 'content/issues/02-dentro-fuori'
    const paths = [`${folder}/immagini/una-stufa-e.svg`, `${folder}/l-uscio-di-casa-e-quello-di-bottega.md`]
    expect(newsroom.forge.commits).toEqual([{ branch: 'main', paths }])
    expect(newsroom.forge.files.get(`${folder}/l-uscio-di-casa-e-quello-di-bottega.md`)?.toString()).toBe(`---
title: "L’uscio di casa | e quello di bottega"
dek: "Due porte con la stessa chiave: che cosa cambia quando si esce dall’una e quando dall’altra."
authors: [anna-verdi]
section: idee
tags: [casa]
published: 2026-03-05
hero:
  src: "immagini/una-stufa-e.svg"
  alt: "Due porte, una rossa e una verde."
---

Un paragrafo.

## Un titolo

Un [rimando](/articoli/la-stufa).
`)
    expect(await remarksOn(newsroom)).toEqual(before)
    expect(reached).toEqual(new Set([newsroom.origin, new URL(newsroom.forge.url).origin]))
  })

  test('changes a line of a file, and nothing else in the repository', async ({ page }) => {
    const kinds = [
      'issues/01-caldo-freddo/la-stufa.md',
      'issues/01-caldo-freddo/index.md',
      'authors/anna-verdi.md',
    ]
    for (const path of kinds) {
      const { place } = placeOf(path)
      expect('slug' in place && (await signRecord(page, newsroom, place.kind, path)), path).toEqual([])
    }
    expect(newsroom.forge.commits).toEqual(
      kinds.map((path) => ({ branch: 'main', paths: [`content/${path}`] })),
    )

    const [path = ''] = kinds
    await openRecord(page, newsroom, 'article', path)
    await box(page, 'Il testo').fill('Una  riga «in più»,\ncon \\* e <b>segni</b>.')
    await save(page, newsroom)
    const [head] = readFileSync(join(FOLDER, path), 'utf8').split('Il primo paragrafo')
    // The page still has the title with its sign.
    expect(newsroom.forge.files.get(`content/${path}`)?.toString().replace(SIGN, '')).toBe(
      `${head}Una  riga «in più»,\ncon \\* e <b>segni</b>.\n`,
    )
  })
})

for (const [kind, owner] of [
  ['github', ''],
  ['github, by a copy', 'anna:'],
] as const) {
  test(`what is saved is a proposal, and nothing goes to the branch that readers see: ${kind}`, async ({
    page,
  }) => {
    const newsroom = await startNewsroom(FOLDER, kind)
    const review = page.getByRole('alertdialog', { name: 'Invia per Revisione' })
    await page.addLocatorHandler(review, () =>
      review.getByRole('button', { name: 'Invia per Revisione' }).click(),
    )
    await signIn(page, newsroom)
    const path = 'issues/01-caldo-freddo/la-stufa.md'
    expect(await signRecord(page, newsroom, 'article', path)).toEqual([])
    const [{ branch, paths } = { branch: '', paths: [] }] = newsroom.forge.commits
    expect([branch, paths]).toEqual([
      expect.stringMatching(new RegExp(`^${owner}cms/(?:.+/)?articoli/la-stufa$`)),
      [`content/${path}`],
    ])
    await expect.poll(() => newsroom.forge.proposals).toEqual([{ head: branch, base: 'main', draft: false }])
    await newsroom.stop()
  })
}

test('it is there where it is switched on, and nowhere else', async ({ request }) => {
  const page = await request.get(`${fixture.origin}/redazione`)
  expect(page.status()).toBe(200)
  expect(page.headers()).toMatchObject({ 'x-robots-tag': 'noindex', 'cache-control': 'no-store' })
  const scripts = [...(await page.text()).matchAll(/"(\/redazione\/[^"]+\.js)"/g)].map(
    ([, path = '']) => path,
  )
  expect(scripts).toHaveLength(3)
  for (const path of scripts) {
    const script = await request.get(`${fixture.origin}${path}`)
    expect([path, script.status(), script.headers()['cache-control']]).toEqual([
      ...[path, 200, 'public, max-age=31536000, immutable'],
    ])
  }
  for (const path of ['/redazione', ...scripts]) {
    expect((await request.get(`${magazine.origin}${path}`)).status(), path).toBe(404)
  }
})
