import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, type Page, test } from '@playwright/test'
import { paths } from '#lib/model/paths.ts'
import { WAYS } from '#lib/model/proposal.ts'
import { strings } from '#lib/strings.ts'
import { COLOURS, EVERYTHING, violations } from './axe.ts'
import { recordsOf } from './records.ts'
import { fixture, magazine } from './sites.ts'

const words = strings.proposal
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const { magazine: records } = await recordsOf(fixture.folder)
const [issue] = records.issues
const [article] = records.articles
if (!issue || !article) throw new Error('the fixture is empty')

const DEK = 'Chi lo paga lo sa al centesimo, chi lo vende ogni tanto se lo dimentica per strada.'
const TEXT = 'La mattina il forno è già acceso.\n\n## Dove finisce il pane\n\nIn fondo alla via.'

/** Moves the focus on by the keyboard until it is on what has a name in the form, or on its button. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let stop = 0; stop < 200; stop += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`no Tab leads to ${selector}`)
}

const send = async (page: Page) => {
  await page.getByRole('button', { name: words.check.articolo, exact: true }).click()
  await page.waitForLoadState()
}

async function fill(page: Page): Promise<void> {
  await page.goto(fixture.origin + paths.proposal)
  await page.locator('[name=numero]').selectOption(issue?.slug ?? '')
  await page.locator('[name=title]').fill('Il conto del pane')
  await page.locator('[name=dek]').fill(DEK)
  await page.locator('[name=authors]').first().check()
  await page.locator('[name=section]').selectOption({ index: 1 })
  await page.locator('[name=tags]').first().check()
  await page.locator('[name=testo]').fill(TEXT)
}

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 800 } })

  test('an article is written, mended and handed over by the keyboard alone', async ({ page }) => {
    test.setTimeout(120_000)
    await page.goto(fixture.origin + paths.proposal)
    await tabTo(page, '[name=title]')
    await page.keyboard.type('Il conto del pane')
    // Enter in a line sends the form, and adds no place to it.
    await page.keyboard.press('Enter')
    await expect(page.locator('#esito h2')).toContainText('da mettere a posto')
    await expect(page.locator('[name="posti.sources"]')).toHaveValue('1')
    for (const name of ['numero', 'dek', 'section', 'testo'])
      await expect(page.locator(`[name=${name}]`), name).toHaveAttribute('aria-invalid', 'true')
    await tabTo(page, '[name=numero]')
    await page.keyboard.press('ArrowDown')
    await tabTo(page, '[name=dek]')
    await page.keyboard.type(DEK)
    await tabTo(page, '[name=authors]')
    await page.keyboard.press('Space')
    await tabTo(page, '[name=section]')
    await page.keyboard.press('ArrowDown')
    await tabTo(page, '[name=tags]')
    await page.keyboard.press('Space')
    await tabTo(page, '[name=testo]')
    await page.keyboard.type("Il forno e' acceso.")
    await tabTo(page, '.proposal-fields > button')
    await page.keyboard.press('Enter')
    await expect(page.locator('#esito h2')).toHaveText(words.outcome.right(0))
    await expect(page.locator('[name=testo]')).toHaveValue('Il forno è acceso.')
    await expect(page.locator('.seen h2.split')).toContainText('Il conto del pane')
    const wide = await page.locator('html').evaluate((html) => html.scrollWidth)
    expect(wide).toBe(320)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: words.download }).click(),
    ])
    expect(download.suggestedFilename()).toBe('il-conto-del-pane.md')
  })
})

test('the link of a finished article is that of a new file in its issue', async ({ page }) => {
  await fill(page)
  await send(page)
  const href = await page.getByRole('link', { name: words.toForge('github.com') }).getAttribute('href')
  const { pathname, searchParams } = new URL(href ?? '')
  expect(pathname).toBe(`/chi/rivista/new/main/content/issues/${issue?.slug}`)
  expect(searchParams.get('filename')).toBe('il-conto-del-pane.md')
  expect(searchParams.get('value')).toContain(TEXT)
})

test('a place more is a place more, and keeps what was written', async ({ page }) => {
  await fill(page)
  await page.locator('[name="sources.0.title"]').fill('Il pane, una storia')
  await page.getByRole('button', { name: words.addPlace('Fonti') }).click()
  await page.waitForLoadState()
  await expect(page.locator('[name="sources.0.title"]')).toHaveValue('Il pane, una storia')
  await expect(page.locator('[name="sources.1.title"]')).toHaveCount(1)
  await expect(page.locator('[name=testo]')).toHaveValue(TEXT)
})

for (const way of WAYS) {
  test(`${paths.proposalOf(way)}, empty and sent empty, has nothing that axe would mend, by day and by night`, async ({
    page,
  }) => {
    for (const isSent of [false, true]) {
      await page.goto(fixture.origin + paths.proposalOf(way))
      if (isSent) {
        await page.getByRole('button', { name: words.check[way], exact: true }).click()
        await page.waitForLoadState()
        await expect(page.locator('#esito')).toBeVisible()
      }
      await page.evaluate(AXE)
      expect(await violations(page, EVERYTHING)).toEqual([])
      await page.emulateMedia({ colorScheme: 'dark' })
      expect(await violations(page, COLOURS)).toEqual([])
      await page.emulateMedia({ colorScheme: 'light' })
    }
  })
}

test('a finished article, too', async ({ page }) => {
  await fill(page)
  await send(page)
  await page.evaluate(AXE)
  expect(await violations(page, EVERYTHING)).toEqual([])
})

test('markup in a form is words', async ({ page }) => {
  await fill(page)
  await page.locator('[name=title]').fill('</textarea><script>document.title = "rotto"</script>')
  await send(page)
  await expect(page).not.toHaveTitle('rotto')
  expect(await page.locator('main script').count()).toBe(0)
})

test('search engines are told to leave the forms alone', async ({ request }) => {
  const html = await (await request.get(fixture.origin + paths.proposal)).text()
  expect(html).toMatch(/<meta name="robots" content="noindex/)
})

test('an article leads to its file, and to the form for an error, which knows it', async ({ page }) => {
  await page.goto(fixture.origin + paths.article(article.slug))
  await expect(page.getByRole('link', { name: words.changePiece })).toHaveAttribute(
    'href',
    `https://github.com/chi/rivista/edit/main/content/${article.file}`,
  )
  await page.getByRole('main').getByRole('link', { name: strings.article.report }).click()
  await expect(page.locator('[name=pagina]')).toHaveValue(new RegExp(`${paths.article(article.slug)}$`))
  await page.locator('[name=errore]').fill('Il totale è 90.')
  await page.getByRole('button', { name: words.check.errore }).click()
  const href = await page.getByRole('link', { name: words.reportForge('github.com') }).getAttribute('href')
  const { searchParams } = new URL(href ?? '')
  expect(searchParams.get('title')).toBe(strings.article.reportSubject(article.title.text))
  expect(searchParams.get('what')).toBe('Il totale è 90.')
})

test('where there is no repository there is no form', async ({ request }) => {
  expect((await request.get(magazine.origin + paths.proposal)).status()).toBe(404)
  expect((await request.post(magazine.origin + paths.proposal, { form: { title: 'x' } })).status()).toBe(405)
})
