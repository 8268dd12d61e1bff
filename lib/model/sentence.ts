/** First letter upper case: for a month or a number that opens a line. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** A name inside a sentence: «Ascolto» is «ascolto», «L’attesa» is «l’attesa»; «PMI» stays as it is. */
export const inSentence = (name: string): string =>
  name.replace(/^\p{Lu}(?=[’-]?\p{Ll})/u, (letter) => letter.toLowerCase())

/** «e», but «ed» before a word that begins with the same vowel. */
export const and = (next: string): string => (/^[eèé]/i.test(next) ? 'ed' : 'e')

const list = new Intl.ListFormat('it', { type: 'conjunction' })

/** «Vendita, Ascolto e Tempo», «Anna ed Elio»: ListFormat writes «e Elio». What stands inside a name is left alone. */
export function italianList(names: readonly string[]): string {
  const parts = list.formatToParts(names)
  return parts
    .map(({ type, value }, at) =>
      type === 'literal' && value === ' e ' ? ` ${and(parts[at + 1]?.value ?? '')} ` : value,
    )
    .join('')
}
