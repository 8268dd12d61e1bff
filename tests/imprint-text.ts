import { stringify } from 'yaml'

/** The record of the magazine that tests have, unless they want another. */
const USUAL = {
  name: 'eppure',
  hinge: 'eppure',
  descriptor: 'Rivista d’impresa, innovazione e marketing',
  motto: 'Gli opposti, | insieme.',
  description: 'Una rivista di prova, con tutto quello che serve a una rivista e niente di più.',
  period: 'bimestrale',
  licence: 'CC BY 4.0',
  timeZone: 'Europe/Rome',
  feedAuthority: 'eppure.example,2026-01-01',
  houseInks: 5,
  inks: [
    { light: '#d3e24a', strong: '#b3126b', night: '#ff5fae', overlap: '#ff9b3d' },
    { light: '#94c9ff', strong: '#be1a2c', night: '#ff5c5c', overlap: '#ffd23f' },
    { light: '#ff9a52', strong: '#1a3dc4', night: '#5c7cff', overlap: '#ffd6e4' },
    { light: '#7fdcc4', strong: '#8c1a5a', night: '#e86bb0', overlap: '#ff8a3d' },
    { light: '#ffcb1f', strong: '#5a27cf', night: '#8f6bff', overlap: '#ff7fb2' },
    { light: '#ff9cc2', strong: '#00684d', night: '#19b88c', overlap: '#f2401d' },
    { light: '#ffb59e', strong: '#005f6e', night: '#2fb5c4', overlap: '#f7e04b' },
    { light: '#c8b6ff', strong: '#8a3a00', night: '#f08a3c', overlap: '#c6e03b' },
    { light: '#a8d672', strong: '#7a1fa2', night: '#c77be8', overlap: '#ff9cc2' },
  ],
} as const

/** `rivista.yml` as somebody would write it, with some keys of one's own. A key that is undefined is left out. */
export const imprintText = (keys: Readonly<Record<string, unknown>> = {}): string =>
  stringify({ ...USUAL, ...keys })
