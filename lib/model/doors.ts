/**
 * The ways to the people behind the magazine, by the address that a text gives them: the repository, its guide for who writes,
 * its forms for an error and for a piece, and who answers letters. Where each leads differs by installation, and some may lead
 * nowhere.
 */
export const DOORS = [
  '/deposito',
  '/deposito/guida',
  '/deposito/segnala',
  '/deposito/proponi',
  '/scrivici',
] as const

export type Door = (typeof DOORS)[number]

/** Where the doors lead: absolute addresses. One that is not among them does not open. */
export type Doors = Readonly<Partial<Record<Door, string>>>

/** The door that an address names, if it names one. */
export function doorOf(address: string): Door | undefined {
  return DOORS.find((door) => door === address)
}

/** Where to report an error in a page: the form of the repository, its title filled in, else a letter. Undefined without either. */
export function reportHref(doors: Doors, subject: string): string | undefined {
  const form = doors['/deposito/segnala']
  const letter = doors['/scrivici']
  const words = encodeURIComponent(subject)
  if (form) return `${form}&title=${words}`
  return letter?.startsWith('mailto:') ? `${letter}?subject=${words}` : letter
}
