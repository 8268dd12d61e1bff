import { parse, stringify } from 'yaml'
import type { Random } from '../../../generator/random.ts'
import type { World } from './edits.ts'

const RECORD = 'rivista.yml'

/** One key of the record of the magazine; a value that is undefined takes it out. */
const key =
  (name: string, value: (random: Random, record: Readonly<Record<string, unknown>>) => unknown) =>
  (world: World, random: Random): World => {
    const record = { ...parse(Buffer.from(world.folder.get(RECORD) ?? []).toString()) }
    const text = stringify({ ...record, [name]: value(random, record) })
    return { ...world, folder: new Map([...world.folder, [RECORD, Buffer.from(text)]]) }
  }

/** What may become of the record: everything that a page can say of its magazine. */
export const RECORD_EDITS = {
  'magazine name': key('name', (random) => `Rivista ${random.between(1, 99)}`),
  hinge: key('hinge', (random) => random.pick(['eppure', 'ma', 'oppure', undefined])),
  descriptor: key('descriptor', (random) => `Rivista di ${random.between(2, 99)} cose`),
  licence: key('licence', (random) => random.pick(['CC BY 4.0', 'CC BY-SA 4.0', 'CC0 1.0'])),
  'house inks': key('houseInks', (random) => random.between(0, 1)),
  'colours turned': key('inks', (_, { inks }) => (Array.isArray(inks) ? inks.toReversed() : inks)),
  contact: key('contact', (random) => `redazione${random.between(1, 9)}@rivista.example`),
  'foot order': key('pages', (_, { pages }) => (Array.isArray(pages) ? pages.toReversed() : pages)),
  'time zone': key('timeZone', (random) => random.pick(['Europe/Rome', 'America/New_York', 'Asia/Tokyo'])),
}
