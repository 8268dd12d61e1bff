import fc from 'fast-check'

/**
 * Random runs are the same on every machine, so that a change is red for what it changes. Another SEED looks elsewhere; what it
 * finds becomes a row of a table.
 */
const SEED = Number(process.env.SEED ?? 20_261_130)

fc.configureGlobal({ seed: SEED })
