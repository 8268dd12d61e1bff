/** `npm run pdf -- 05-lenti-svelti`: an issue as a PDF, where the server and the mirror find it. */
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { nearestOf } from '#lib/content/nearest.ts'
import { printFile, printsFolder } from '#lib/content/prints.ts'
import { buildIfNeeded } from '#lib/delivery/build.ts'
import type { Edition } from '#lib/delivery/edition.ts'
import { printOf } from '#lib/delivery/prints.ts'
import { presentChromium } from '#lib/editor/chromium.ts'
import { readFlags } from '#lib/editor/flags.ts'
import { openMagazine } from '#lib/mirror/open.ts'
import { issueTitle } from '#lib/model/issue.ts'
import { articlesIn } from '#lib/model/magazine.ts'
import { paths } from '#lib/model/paths.ts'
import { italianList } from '#lib/model/sentence.ts'
import { signersOf } from '#lib/model/signers.ts'
import { strings } from '#lib/strings.ts'
import type { Face } from './prove.ts'
import { type Printed, printTwice } from './two-passes.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const FORM = 'npm run pdf -- 05-lenti-svelti [--to pdf] [--content content]'

/** Milliseconds for each thing that the browser is asked: nobody waits, and a busy machine takes its time. */
const PATIENCE = 120_000

function stop(text: string, code = 1): never {
  console.error(text)
  process.exit(code)
}

const [slug = '', ...args] = process.argv.slice(2)
const read = readFlags(slug.startsWith('-') ? [slug, ...args] : args, {
  form: FORM,
  about:
    'Stampa un numero intero in un PDF, con il sommario numerato e i titoli in testa alle pagine, e lo rilegge prima di tenerlo. Il server e il riflesso lo mostrano finché il numero resta com’è. Serve Chrome o Chromium.',
  flags: { to: printsFolder(), content: process.env.CONTENT_DIR || 'content' },
})
if ('help' in read) {
  console.log(read.help)
  process.exit(0)
}
if ('refused' in read) stop(read.refused, 2)
const { flag } = read
if (slug === '' || slug.startsWith('-')) stop(`Manca il numero: scrivi «${FORM}».`, 2)
const executablePath = presentChromium()
if (!executablePath)
  stop('Non trovo Chromium: installalo, o scrivi in CHROME_PATH dove sta il suo programma.')

/** Prints the issue's page as an edition answers it; nothing of it comes from the network. */
async function printed({ answer }: Pick<Edition, 'answer'>, url: string, face: Face): Promise<Printed> {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const browser = await chromium.launch({ executablePath, args: sandbox })
  try {
    // The policy of the pages lets in no style but theirs; that of the print is ours.
    const page = await browser.newPage({ bypassCSP: true, colorScheme: 'light', reducedMotion: 'reduce' })
    page.setDefaultTimeout(PATIENCE)
    await page.route('**/*', async (route) => {
      const asked = new URL(route.request().url())
      if (asked.origin !== url) return route.abort()
      const { status, identity } = await answer(asked.pathname)
      await route.fulfill({ status, body: identity.body, headers: { ...identity.headers } })
    })
    const found = await page.goto(url + paths.wholeIssue(slug), { waitUntil: 'load' })
    if (!found?.ok()) throw new Error(`la pagina del numero risponde ${found?.status()}`)
    return await printTwice(page, face)
  } finally {
    await browser.close()
  }
}

const began = performance.now()
const build = await buildIfNeeded(ROOT).catch((error: Error) =>
  stop(`La costruzione non è riuscita (${error.message}).`),
)
const { edition, house } = await openMagazine(flag('content'), { root: ROOT, build }).catch((error: Error) =>
  stop(error.message),
)
const { magazine } = edition.snapshot
const issue = magazine.bySlug.issue.get(slug)
const of = printOf(magazine, slug)
if (!issue || of === undefined) {
  const near = nearestOf(slug, [...magazine.bySlug.issue.keys()])
  stop(`Il numero «${slug}» non è uscito${near === undefined ? '.' : `: intendevi «${near}»?`}`)
}
const face = {
  title: issueTitle(issue),
  authors: italianList(signersOf(issue, articlesIn(magazine.byIssue, issue)).map(({ name }) => name.text)),
  head: `${magazine.imprint.name}, ${strings.issue.number(issue.number).toLowerCase()}`,
}
const { bytes, pieces, sheets } = await printed(edition, house.url, face).catch((error: Error) =>
  stop(`Il PDF non è fatto: ${error.message.split('\n', 1)[0]}.`),
)

const to = flag('to')
await mkdir(to, { recursive: true })
const name = printFile({ slug, of })
const draft = join(to, `.${name}.${process.pid}`)
await writeFile(draft, bytes, { flush: true })
await rename(draft, join(to, name))
const old = (await readdir(to)).filter(
  (file) => file.startsWith(`${slug}.`) && file.endsWith('.pdf') && file !== name,
)
for (const file of old) await rm(join(to, file), { force: true })
const seconds = ((performance.now() - began) / 1000).toFixed(1)
console.log(
  `${join(to, name)}: ${sheets} pagine, ${pieces.length} pezzi, ${Math.ceil(bytes.length / 1000)} kB, in ${seconds} s.`,
)
process.exit(0)
