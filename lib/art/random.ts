/**
 * A 32-bit hash of a text, the seed of all that is drawn: FNV-1a with the final mix of MurmurHash3.
 * Compared in NFC and lower case, so that an accent typed in two ways gives one drawing.
 */
export function hash(text: string): number {
  let h = 2166136261
  for (const character of text.normalize('NFC').toLowerCase()) {
    h = Math.imul(h ^ (character.codePointAt(0) ?? 0), 16777619)
  }
  h = Math.imul(h ^ (h >>> 15), 2246822507)
  return (h ^ (h >>> 13)) >>> 0
}

/** A sequence of numbers in [0, 1) that depends on nothing but its seed (Mulberry32). */
export function sequence(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
