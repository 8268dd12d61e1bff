import type { ImprintMatter } from '#lib/content/kinds/imprint.ts'
import { PERIODS } from '#lib/model/imprint.ts'
import { LICENCE_NAMES } from '#lib/model/licences.ts'

/** What is asked of a new magazine. */
export type TenAnswers = Readonly<Record<TenName, string>>

type TenName = (typeof TEN)[number]['name']

/** One of the ten: its flag, how it is asked (Italian), and the key of the record that it fills. */
export type TenQuestion = {
  readonly name: string
  readonly ask: string
  readonly example: string
  /** Of which faults the answer is to blame; none for what stands in another file. */
  readonly key?: keyof ImprintMatter
  /** Taken where nothing is answered; empty for what may be missing. */
  readonly proposed?: string
  /** A word of a closed list. */
  readonly choices?: readonly string[]
  /** Words, which get the signs of the house. */
  readonly isProse?: true
}

/** The ten questions, in their order. */
export const TEN = [
  {
    name: 'name',
    ask: 'Come si chiama la rivista (da 2 a 14 lettere)',
    example: '"Il Granello"',
    key: 'name',
    isProse: true,
  },
  {
    name: 'hinge',
    ask: 'La parola che tiene insieme i due opposti di ogni titolo, come «ma» o «oppure» (Invio: nessuna, un titolo solo)',
    example: 'oppure',
    key: 'hinge',
    proposed: '',
  },
  {
    name: 'descriptor',
    ask: 'Che rivista è, in una riga senza punto',
    example: '"Rivista di boschi e legnami"',
    key: 'descriptor',
    isProse: true,
  },
  {
    name: 'motto',
    ask: 'Il motto (se vuoi in due voci, con « | » in mezzo)',
    example: '"Si pianta, | si aspetta."',
    key: 'motto',
    isProse: true,
  },
  {
    name: 'description',
    ask: 'Che cosa ci si legge, in una frase: sta nei motori di ricerca',
    example: '"Storie di chi lavora il legno e di chi lo lascia crescere, un numero a stagione."',
    key: 'description',
    isProse: true,
  },
  {
    name: 'period',
    ask: 'Ogni quanto esce',
    example: 'trimestrale',
    key: 'period',
    proposed: 'trimestrale',
    choices: Object.keys(PERIODS),
  },
  {
    name: 'licence',
    ask: 'La licenza dei testi',
    example: '"CC BY 4.0"',
    key: 'licence',
    proposed: 'CC BY 4.0',
    choices: LICENCE_NAMES,
  },
  {
    name: 'domain',
    ask: 'Un dominio vostro: dà il nome ai pezzi nei feed, per sempre',
    example: 'granello.example',
    key: 'feedAuthority',
  },
  {
    name: 'contact',
    ask: 'A quale casella di posta vi si scrive (Invio: nessuna, per ora)',
    example: 'redazione@granello.example',
    key: 'contact',
    proposed: '',
  },
  {
    name: 'author',
    ask: 'Chi firma il primo numero (se vuoi in due voci, con « | » in mezzo)',
    example: '"Maria | Rossi"',
    isProse: true,
  },
] as const satisfies readonly TenQuestion[]
