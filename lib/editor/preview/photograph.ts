import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import type { Shown } from './touched.ts'

const WIDTHS = [1440, 390] as const
const WAIT = 120_000

/** Photographs wait until a reader comes near them; nobody scrolls here. Next's own badge is no part of the page. */
async function showAll(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const badge of document.querySelectorAll('nextjs-portal')) badge.remove()
    for (const image of document.images) image.loading = 'eager'
    await Promise.allSettled([...document.images].map((image) => image.decode()))
  })
}

/** Runs in the page: the document by itself, with its styles, pictures and typefaces inside it and without scripts. */
async function alone(): Promise<string> {
  const inside = async (address: string): Promise<string> => {
    const answer = await fetch(address)
    const bytes = await answer.blob()
    return new Promise((resolve) => {
      const reader = new FileReader()
      reader.onload = () => resolve(String(reader.result))
      reader.readAsDataURL(bytes)
    })
  }
  for (const image of document.images) {
    const data = await inside(image.currentSrc || image.src).catch(() => undefined)
    if (data === undefined) continue
    for (const source of image.closest('picture')?.querySelectorAll('source') ?? []) source.remove()
    image.removeAttribute('srcset')
    image.src = data
  }
  // The sheets as they were written: what Chromium makes of their rules leaves out every part of a shorthand that holds a variable.
  const sheets: string[] = []
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')) {
    let css = await (await fetch(link.href)).text()
    for (const [whole, , address = ''] of css.matchAll(/url\((["']?)(?!data:|#)([^"')]+)\1\)/g)) {
      const data = await inside(new URL(address, link.href).href).catch(() => undefined)
      if (data !== undefined) css = css.replaceAll(whole, `url("${data}")`)
    }
    sheets.push(css)
  }
  for (const element of document.querySelectorAll('script, link[rel="stylesheet"], link[rel="preload"]')) {
    element.remove()
  }
  const style = document.createElement('style')
  style.textContent = sheets.join('\n')
  document.head.append(style)
  return `<!doctype html>\n${document.documentElement.outerHTML}`
}

/** Writes a page as pictures, at two widths, and as a file that opens by itself. False if the server does not have it. */
export async function photograph(
  browser: Browser,
  origin: string,
  { name, path }: Shown,
  folder: string,
): Promise<boolean> {
  for (const width of WIDTHS) {
    const page = await browser.newPage({ viewport: { width, height: 900 }, reducedMotion: 'reduce' })
    try {
      const options = { waitUntil: 'networkidle', timeout: WAIT } as const
      // A page that never ends to load is not there either.
      const answer = await page.goto(origin + path, options).catch(() => null)
      if (!answer?.ok()) return false
      await showAll(page)
      await page.screenshot({ path: join(folder, `${name}-${width}.png`), fullPage: true })
      if (width === WIDTHS[0]) await writeFile(join(folder, `${name}.html`), await page.evaluate(alone))
    } finally {
      await page.close()
    }
  }
  return true
}
