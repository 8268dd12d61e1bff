import { contentFolder } from '#lib/content/current.ts'
import { flagsOrEnd } from './flags.ts'
import { against } from './report/against.ts'
import { changeBetween } from './report/change.ts'
import { composeReport } from './report/compose.ts'
import { heavyImages } from './report/heavy-images.ts'
import { code, type Line, type Section, say } from './report/line.ts'
import { imagesOf } from './report/particulars.ts'
import { printMarkdown, printText } from './report/print.ts'
import { readBoth } from './report/read.ts'
import { writeSections } from './report/sections-json.ts'
import { bothSides } from './report/side.ts'
import { weightsOf } from './report/weights.ts'

/**
 * `npm run report -- --base origin/main [--format text|markdown|json]`: what this change does to the magazine. It never fails on
 * content: a folder with problems gets a report that sends to the check. A revision that git does not know ends it with 2.
 */
const flag = flagsOrEnd({
  form: 'npm run report -- [--base origin/main] [--format text|markdown|json]',
  about:
    'Che cosa farà la modifica alla rivista: chi firma, quanto è lungo un pezzo, che immagini mostra, dove va a stare, indirizzi, calendario, pezzi accanto. --base è la versione con cui si confronta.',
  flags: { base: 'origin/main', format: 'text' },
  choices: { format: ['text', 'markdown', 'json'] },
})
const base = flag('base')
const folder = contentFolder()
const now = Date.now()

async function sections(): Promise<readonly Section[]> {
  const { base: before, head, images } = await readBoth(folder, base)
  // What weighs too much can be said of any folder.
  const instead = (...lines: readonly Line[]): readonly Section[] =>
    [{ title: 'I pezzi', lines }, heavyImages(images)].filter((section) => section.lines.length > 0)
  const wrong = head.problems.length
  if (!head.catalogue) {
    return instead(
      wrong === 1
        ? say`C’è un problema nei contenuti: finché c’è, non si può dire che cosa cambia per chi legge`
        : say`Ci sono ${wrong} problemi nei contenuti: finché ci sono, non si può dire che cosa cambia per chi legge`,
      say`Dove e come si corregge lo dice ${code('npm run check')}; in una proposta sta anche accanto alle righe`,
    )
  }
  if (!before) {
    return instead(
      say`Nei contenuti di prima c’erano problemi, e in questi no: manca un prima con cui fare il confronto`,
    )
  }
  const [then, after] = await bothSides(before, head.catalogue)
  const change = changeBetween(then, after, now)
  return composeReport(change, images, weightsOf(folder, imagesOf(change)))
}

const FORMAT: Readonly<Record<string, (sections: readonly Section[]) => string>> = {
  text: printText,
  markdown: printMarkdown,
  json: writeSections,
}
const print = FORMAT[flag('format')] ?? printText
console.log(print(await against(base, sections)))
