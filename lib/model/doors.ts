import { paths } from './paths.ts'

/**
 * The ways to the people behind the magazine, by the address that a text gives them: the repository, its guide for who writes,
 * our form for an error, its form for an idea, our form that makes a file of a proposal, and who answers letters. Where each leads differs by installation, and some may lead
 * nowhere.
 */
export const DOORS = [
  '/deposito',
  '/deposito/guida',
  '/deposito/segnala',
  '/deposito/proponi',
  '/proponi',
  '/scrivici',
] as const

export type Door = (typeof DOORS)[number]

/** Where the doors lead: addresses elsewhere, and those of our own forms. One that is not among them does not open. */
export type Doors = Readonly<Partial<Record<Door, string>>>

/** The door that an address names, if it names one. */
export function doorOf(address: string): Door | undefined {
  return DOORS.find((door) => door === address)
}

/**
 * Where to report an error in a page, or in an article: our form, which knows the article, else a letter. Undefined where nobody
 * hears.
 */
export function reportHref(doors: Doors, subject: string, slug?: string): string | undefined {
  const letter = doors['/scrivici']
  if (doors['/proponi']) return paths.proposalOf('errore', slug)
  const words = encodeURIComponent(subject)
  return letter?.startsWith('mailto:') ? `${letter}?subject=${words}` : letter
}
