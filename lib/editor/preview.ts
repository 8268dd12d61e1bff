import { mkdir } from 'node:fs/promises'
import { type Browser, chromium } from '@playwright/test'
import { contentFolder } from '#lib/content/current.ts'
import { count } from '#lib/model/numbers.ts'
import { presentChromium } from './chromium.ts'
import { flagsOrEnd } from './flags.ts'
import { photograph } from './preview/photograph.ts'
import { serve } from './preview/serve.ts'
import { touched } from './preview/touched.ts'
import { against } from './report/against.ts'
import { readBoth } from './report/read.ts'

/**
 * `npm run preview -- --base origin/main --out anteprima`: the pages on which a change is seen, as files and as pictures, for
 * whoever reads the proposal. From `next dev`, because drafts and scheduled pieces are in it.
 */
const flag = flagsOrEnd({
  form: 'npm run preview -- [--base origin/main] [--out anteprima]',
  about: `Le pagine che la modifica tocca (prima pagina, numeri, pezzi, pagine fisse), nella cartella di --out: ognuna come
file .html che si apre nel browser, e come immagini larghe 1440 e 390 pixel. --base è la versione con cui si confronta.`,
  flags: { base: 'origin/main', out: 'anteprima' },
})
const [base, out] = [flag('base'), flag('out')]

function fail(text: string): never {
  console.error(text)
  process.exit(1)
}

/** Chromium refuses to start in its sandbox as root, which only a container is. */
const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []

/** The machine's Chromium, or the Chrome or Edge that people have. */
async function browserOf(): Promise<Browser> {
  const executablePath = presentChromium()
  const ways = executablePath ? [{ executablePath }] : [{ channel: 'chrome' }, { channel: 'msedge' }]
  for (const way of ways) {
    const browser = await chromium.launch({ ...way, args }).catch(() => undefined)
    if (browser) return browser
  }
  return fail(
    'Non trovo Chrome, Edge o Chromium su questo computer: installane uno, o scrivi in CHROME_PATH dove sta il suo programma.',
  )
}

/** Where there is nothing to show the check has its say, or there is nothing to say: neither is a failure of this. */
function nothing(text: string): never {
  console.log(text)
  process.exit(0)
}

const { base: before, head } = await against(base, () => readBoth(contentFolder(), base))
if (!head.catalogue) {
  const wrong = count(head.problems.length, 'problema', 'problemi')
  nothing(
    `Il controllo trova ${wrong} nei contenuti, e così non c’è una rivista da mostrare: prima «npm run check».`,
  )
}
if (!before) nothing('Nei contenuti di prima c’erano problemi: manca un prima con cui fare il confronto.')
const { pages, left } = touched(before, head.catalogue)
if (pages.length === 0)
  nothing('Nessuna pagina da mostrare: la modifica non tocca né numeri, né pezzi, né pagine.')
const browser = await browserOf()
console.log('Preparo la rivista: la prima volta può volerci mezzo minuto.')
const { origin, end, wasRunning } = await serve().catch((error: Error) => fail(error.message))
const missing: string[] = []
try {
  await mkdir(out, { recursive: true })
  for (const page of pages) {
    const isThere = await photograph(browser, origin, page, out)
    if (!isThere) missing.push(page.path)
    console.log(isThere ? `  ${page.name}` : `  ${page.path}: qui non c’è`)
  }
} finally {
  end()
  await browser.close()
}
if (missing.length > 0) {
  fail(
    wasRunning
      ? `La rivista accesa su ${origin} mostra altri contenuti: spegnila con Ctrl+C, e ripeti.`
      : 'Alcune pagine non si sono lasciate mostrare: aprile con «npm run dev», che dice perché.',
  )
}
const more = left > 0 ? ` Ne mancano ${left}: sono troppe per guardarle tutte.` : ''
console.log(`Nella cartella «${out}»: apri i file .html nel browser, o guarda le immagini.${more}`)
