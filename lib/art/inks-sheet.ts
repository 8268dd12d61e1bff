import type { Imprint, InkSet } from '#lib/model/imprint.ts'

const variables = ({ light, strong, night, overlap }: InkSet): string =>
  `{--il:${light};--if:${strong};--ifn:${night};--it:${overlap}}`

const tokens = ({ light, strong, night, overlap }: InkSet): string =>
  `{--color-ink-light:${light};--color-ink-strong:light-dark(${strong},${night});--color-overlap:${overlap}}`

/** The style sheet of a magazine's inks: a class for each set, and those of the house where a page has none. What a class does with them stands in `app/styles/inks.css`. */
export function inksSheet({ inks, houseInks }: Pick<Imprint, 'inks' | 'houseInks'>): string {
  const house = inks[houseInks]
  const rules = inks.map((set, at) => `.inks-${at}${variables(set)}`)
  return [...(house ? [`:root${tokens(house)}`] : []), ...rules, ''].join('\n')
}
