/** The licences that a magazine may give its texts: free ones, since its pages say that everybody may take them up. */
export const LICENCES = {
  'CC BY 4.0': {
    name: 'Creative Commons Attribuzione 4.0 Internazionale',
    url: 'https://creativecommons.org/licenses/by/4.0/',
    terms: 'citando la fonte',
    asks: 'la licenza lo permette e chiede in cambio il nome della fonte.',
  },
  'CC BY-SA 4.0': {
    name: 'Creative Commons Attribuzione - Condividi allo stesso modo 4.0 Internazionale',
    url: 'https://creativecommons.org/licenses/by-sa/4.0/',
    terms: 'citando la fonte e con la stessa licenza',
    asks: 'la licenza lo permette e chiede in cambio il nome della fonte e la stessa licenza.',
  },
  'CC BY-NC 4.0': {
    name: 'Creative Commons Attribuzione - Non commerciale 4.0 Internazionale',
    url: 'https://creativecommons.org/licenses/by-nc/4.0/',
    terms: 'citando la fonte e senza fini commerciali',
    asks: 'la licenza lo permette se non è per commercio, e chiede in cambio il nome della fonte.',
  },
  'CC0 1.0': {
    name: 'Creative Commons Zero 1.0 Universale',
    url: 'https://creativecommons.org/publicdomain/zero/1.0/',
    terms: 'liberamente',
    asks: 'la licenza lo permette e non chiede niente in cambio.',
  },
} as const

export type Licence = keyof typeof LICENCES
export const LICENCE_NAMES = [
  'CC BY 4.0',
  'CC BY-SA 4.0',
  'CC BY-NC 4.0',
  'CC0 1.0',
] as const satisfies readonly Licence[]
