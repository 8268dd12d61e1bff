import { contrast, distance, hueApart, mixedContrast } from '#lib/model/colour.ts'
import type { Said } from '#lib/model/fault.ts'
import type { InkSet } from '#lib/model/imprint.ts'
import { DAY, NIGHT } from '#lib/model/page-colours.ts'
import type { ImprintMatter } from '../kinds/imprint.ts'
import { imprint as messages } from '../messages/imprint.ts'
import type { KeyFault, Path } from '../yaml.ts'
import { colourFault } from './imprint-values.ts'

/** The contrasts of docs/design.md, 3. `apart`: degrees of hue; `seen`: how far the overlap lies from both, black to white being 1. */
const LEAST = { black: 7, strong: 5, night: 5, small: 7, dark: 7, inks: 3, apart: 60, seen: 0.12 } as const
/** How much of the strong ink is in that of small figures (app/styles/inks.css). */
const SMALL_SHARE = 0.72

/** The colours of a set that cannot be read on one another; one fault for each colour. */
function inkFaults(set: InkSet, path: Path): readonly KeyFault[] {
  const { light, strong, night, overlap } = set
  const broken = Object.entries(set).flatMap(([name, colour]) => {
    const said = colourFault(colour)
    return said ? [{ ...said, path: [...path, name] }] : []
  })
  if (broken.length > 0) return broken
  const faults: KeyFault[] = []
  const say = (name: keyof InkSet, said: Said) => faults.push({ ...said, path: [...path, name] })
  const less = (name: keyof InkSet, what: string, found: number, least: number, remedy: string): boolean => {
    if (found < least) say(name, messages.contrast(what, found, least, remedy))
    return found < least
  }
  const isLightPoor =
    less('light', `il testo nero su ${light}`, contrast(DAY.text, light), LEAST.black, 'schiariscilo') ||
    less('light', `${light} sul fondo scuro`, contrast(light, NIGHT.ground), LEAST.dark, 'schiariscilo')
  const isStrongPoor = less(
    ...(['strong', `${strong} sulla carta`] as const),
    ...([contrast(strong, DAY.paper), LEAST.strong, 'scuriscilo'] as const),
  )
  const small = mixedContrast(night, SMALL_SHARE, NIGHT.text, NIGHT.paper)
  if (
    !less('night', `${night} sulla carta di notte`, contrast(night, NIGHT.paper), LEAST.night, 'schiariscilo')
  )
    less('night', `una cifra piccola in ${night}, di notte,`, small, LEAST.small, 'schiariscilo')
  if (isLightPoor || isStrongPoor) return faults
  if (less('strong', `${light} su ${strong}`, contrast(light, strong), LEAST.inks, 'scuriscilo'))
    return faults
  const apart = hueApart(light, strong)
  if (apart !== undefined && apart < LEAST.apart)
    say(
      'strong',
      messages.alike(
        `${strong} è dello stesso colore di ${light}, più scuro`,
        'scegline uno lontano: del verde il rosso, del giallo il viola',
      ),
    )
  const near = [light, strong].find((ink) => distance(ink, overlap) < LEAST.seen)
  if (near !== undefined)
    say(
      'overlap',
      messages.alike(
        `${overlap} non si distingue da ${near}: dove le forme si toccano non si vedrebbe niente`,
        'scegline uno lontano da tutti e due',
      ),
    )
  return faults
}

type Known = Partial<ImprintMatter>

/** What a list names twice. */
function twice(key: 'pages' | 'profiles' | 'categories' | 'fromServer', named: readonly string[] = []) {
  return named.flatMap((one, at) =>
    named.indexOf(one) < at ? [{ ...messages.namedTwice(key, one), path: [key, at] }] : [],
  )
}

/** What is wrong between the values of the record of a magazine, each of which is right by itself; and its colours. */
export function imprintFaults(known: Known): readonly KeyFault[] {
  const { inks = [], houseInks, pages, profiles, categories, fromServer = [] } = known
  return [
    ...inks.flatMap((set, at) => inkFaults(set, ['inks', at])),
    ...(houseInks === undefined || inks.length === 0 || houseInks < inks.length
      ? []
      : [{ ...messages.houseInks(houseInks, inks.length), path: ['houseInks'] }]),
    ...[...twice('pages', pages), ...twice('profiles', profiles)],
    ...[...twice('categories', categories), ...twice('fromServer', fromServer)],
    ...fromServer.flatMap((key, at) =>
      known[key] === undefined || fromServer.indexOf(key) < at
        ? []
        : [{ ...messages.saidHereToo(key), path: ['fromServer', at] }],
    ),
  ]
}
