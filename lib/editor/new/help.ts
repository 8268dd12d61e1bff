import { KIND_NAMES, KINDS, type Kind } from '#lib/content/kinds/table.ts'
import { RECIPES } from './recipes.ts'

/** How the command is written. */
export const FORM = 'npm run new -- [articolo|numero|firma|tema|rubrica|pagina|invito|rivista]'

/** The line that makes a file of a kind without a question. */
export function lineOf(kind: Kind): string {
  const flags = RECIPES[kind].questions.map(({ name, example, needed }) => {
    const flag = `--${name} ${example}`
    return needed ? flag : `[${flag}]`
  })
  return `npm run new -- ${KINDS[kind].called} ${flags.join(' ')}`
}

/** The words that explain the command. */
export const HELP = `${FORM}

Scrive un file nuovo al posto giusto, completo e commentato. Quel che non sa lo chiede.
Per non farsi chiedere niente, con le risposte già nel comando (fra quadre quelle che si possono lasciare):

${KIND_NAMES.map((kind) => `  ${lineOf(kind)}`).join('\n')}`

/** The words that explain it for a kind: its line, and what each flag answers. */
export const helpOf = (kind: Kind): string =>
  [
    lineOf(kind),
    '',
    ...RECIPES[kind].questions.map(({ name, ask }) => `  ${`--${name}`.padEnd(9)} ${ask}`),
    '',
    'Fra quadre quel che si può lasciare. Quel che manca si chiede.',
  ].join('\n')
