/** «intendevi «ossimori»?», or what else to do when no known name is near. */
export function meant(near: string | undefined, otherwise: string): string {
  return near === undefined ? otherwise : `intendevi «${near}»?`
}

/** The same for a word that may stand among others on its line: «ossimorì»: intendevi «ossimori»? */
export function meantBy(written: string, near: string | undefined, otherwise: string): string {
  return near === undefined ? otherwise : `«${written}»: ${meant(near, otherwise)}`
}

/** «a, b, c» in guillemets, for the remedy of a closed list. */
export function listed(names: readonly string[]): string {
  return names.map((name) => `«${name}»`).join(', ')
}

/** A value as it is quoted in a message: one line, cut when long. */
export function quoted(value: unknown): string {
  const text = (typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))).replace(
    /\s+/g,
    ' ',
  )
  return `«${text.length > 60 ? `${text.slice(0, 59)}…` : text}»`
}
