import { createLoader } from '#lib/content/loader.ts'
import type { Repository } from '#lib/model/forge.ts'
import type { Catalogue } from '#lib/model/magazine.ts'
import type { Proposal, Values, Way } from '#lib/model/proposal.ts'
import { openShelves } from '#lib/proposal/library.ts'
import { type Ends, propose } from '#lib/proposal/propose.ts'

const FOLDER = 'tests/fixtures/valid'
/** All of the fixture is out. */
const NOW = Date.parse('2027-06-15T10:00:00Z')

const REPOSITORY: Repository = {
  url: 'https://github.com/chi/rivista',
  forge: 'github',
  branch: 'main',
  folder: 'content',
}
export const ENDS: Ends = {
  repository: REPOSITORY,
  letter: 'mailto:redazione@eppure.example',
  url: 'https://eppure.example',
}

const loader = createLoader(FOLDER)
const loaded = await loader.load()
if (!loaded.catalogue) throw new Error('the fixture has faults')
export const catalogue: Catalogue = loaded.catalogue
/** The fixture as a proposal is judged among it. */
const shelves = openShelves(loader.files(), catalogue, NOW)
export const files = loader.files()

/** Sends a form with some values. */
export function send(
  way: Way,
  values: Values,
  ends = ENDS,
  more: Readonly<Record<string, string>> = {},
): Proposal {
  const pairs = Object.entries(values).flatMap(([name, all]) => all.map((value) => [name, value]))
  return propose(way, new URLSearchParams([...pairs, ...Object.entries(more)]).toString(), shelves, ends, NOW)
}

/** An article with nothing wrong in it. */
export const GOOD: Values = {
  numero: ['02-dentro-fuori'],
  title: ['Il conto del pane'],
  dek: ['Chi lo paga lo sa al centesimo, chi lo vende ogni tanto se lo dimentica per strada.'],
  authors: ['redazione'],
  section: ['idee'],
  tags: ['caldo', 'casa'],
  testo: [
    'La mattina il forno è già acceso.\n\n## Dove finisce il pane\n\nIn fondo alla via, da chi lo aspetta.',
  ],
}
