import { snapshotOf } from '#lib/content/snapshot.ts'
import { type Delta, deltaOf, type Survey, surveyOf } from '#lib/delivery/delta.ts'
import { createLookUp } from '#lib/delivery/lookup.ts'
import type { Catalogue } from '#lib/model/magazine.ts'
import type { Change } from './change.ts'
import { code, type Line, type Section, say } from './line.ts'

/** Pages named; of the others it is said how many they are. */
const NAMED = 12

/** Feeds, pictures and texts follow from the pages: they are counted, not named. */
const isPage = (address: string): boolean =>
  !/\.(?:xml|json|png|md|txt|webmanifest)$/.test(address) && !address.includes('/pagina/')

function surveyAt(catalogue: Catalogue, now: number): Survey {
  const snapshot = snapshotOf(catalogue, { now, preview: false })
  const lookUp = createLookUp(new Set())
  return surveyOf(snapshot.magazine, (address) => lookUp(snapshot, address))
}

function named(addresses: readonly string[]): string {
  const shown = addresses.filter(isPage).slice(0, NAMED)
  const others = addresses.length - shown.length
  return others > 0 ? `${shown.join(', ')} e altri ${others}` : shown.join(', ')
}

const counted = (count: number, one: string, many: string): string =>
  count === 1 ? `un indirizzo ${one}` : `${count} indirizzi ${many}`

function linesOf({ added, changed, moved, gone }: Delta): readonly Line[] {
  const line = (addresses: readonly string[], one: string, many: string): readonly Line[] =>
    addresses.length === 0 ? [] : [say`${counted(addresses.length, one, many)}: ${code(named(addresses))}`]
  return [
    ...line(added, 'nuovo', 'nuovi'),
    ...line(changed, 'che mostra altro', 'che mostrano altro'),
    ...line(moved, 'che porta altrove', 'che portano altrove'),
    ...line(gone, 'in meno', 'in meno'),
  ]
}

/** What readers will find different the moment the change is merged: how many addresses, and which pages. */
export function altered({ base, head, now }: Change): Section {
  return {
    title: 'Che cosa cambia per chi legge',
    lines: linesOf(deltaOf(surveyAt(base.catalogue, now), surveyAt(head.catalogue, now))),
  }
}
