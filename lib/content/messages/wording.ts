import { oddCharacter } from '#lib/model/characters.ts'

/** Longer ones would bury the sentence around them. */
export const LONGEST_SHOWN = 160

/** A text as a message shows it: cut when very long; what nobody sees is named by its code point, so that it can be looked for. */
export function visible(text: string): string {
  let shown = ''
  let rest = text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN).toWellFormed()}…` : text
  for (let odd = oddCharacter(rest); odd; odd = oddCharacter(rest)) {
    shown += `${rest.slice(0, odd.index)}[${odd.codePoint}]`
    rest = rest.slice(odd.index).replace(/^./su, '')
  }
  return shown + rest
}

/** «intendevi «ossimori»?», or what else to do when no known name is near. */
export function meant(near: string | undefined, otherwise: string): string {
  return near === undefined ? otherwise : `intendevi «${near}»?`
}

/** The same for a word that may stand among others on its line: «ossimorì»: intendevi «ossimori»? */
export function meantBy(written: string, near: string | undefined, otherwise: string): string {
  return near === undefined ? otherwise : `«${visible(written)}»: ${meant(near, otherwise)}`
}

/** «a, b, c» in guillemets, for the remedy of a closed list. */
export function listed(names: readonly string[]): string {
  return names.map((name) => `«${name}»`).join(', ')
}

/** Characters of a value in a message: it is there to be recognised, and stands in the file in full. */
const LONGEST_QUOTED = 60

/** A value as it is quoted in a message: one line, cut when long, what cannot be seen named. */
export function quoted(value: unknown): string {
  const text = (typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))).replace(
    /\s+/g,
    ' ',
  )
  return `«${visible(text.length > LONGEST_QUOTED ? `${text.slice(0, LONGEST_QUOTED - 1).toWellFormed()}…` : text)}»`
}
