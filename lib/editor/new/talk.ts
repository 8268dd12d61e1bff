/** How a command speaks with whoever is at the terminal. */
export type Talk = {
  /** Asks, and gives the line that comes back. Rejects with `Left` when none will come. Absent where there is nobody. */
  readonly ask?: (prompt: string) => Promise<string>
  readonly say: (text: string) => void
}

/** Whoever was asked left: Ctrl+C, Ctrl+D, a closed window. */
export class Left extends Error {}

const YES = /^s(?:[iì]|[iì]['’])?$/i
const NO = /^n(?:o)?$/i

/** Asks until the answer is yes or no. Rejects with `Left`. */
export async function agrees(question: string, { ask, say }: Required<Talk>): Promise<boolean> {
  for (;;) {
    const answer = (await ask(`${question} (sì o no): `)).trim()
    if (YES.test(answer)) return true
    if (NO.test(answer)) return false
    say('  Rispondi sì o no.')
  }
}
