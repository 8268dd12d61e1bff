import { type Answered, ask, CODINGS, type Coding } from './ask.ts'

/** What differs by whoever sends it, and says nothing of what is sent: the clock, the program's name, the connection. */
const OF_THE_SENDER = ['date', 'server', 'connection', 'keep-alive', 'transfer-encoding'] as const

/** Where a file server's answer is another than our server's. */
export type Difference = {
  readonly what: string
  readonly at: string
  readonly ours: string
  readonly theirs: string
}

/** What is compared of an answer: of the tag that there is one, since each engine makes its own form of it. */
function compared({ status, headers, body }: Answered): ReadonlyMap<string, string> {
  const own = Object.entries(headers).filter(([name]) => !OF_THE_SENDER.some((sender) => sender === name))
  return new Map([
    ['status', String(status)],
    ['body', body.toString('latin1')],
    ...own.map(([name, value]): [string, string] => {
      if (name === 'etag') return [name, 'some']
      // Names of headers are not told apart by their capitals.
      return [name, name === 'vary' ? String(value).toLowerCase() : String(value)]
    }),
  ])
}

function differences(at: string, ours: Answered, theirs: Answered): readonly Difference[] {
  const [a, b] = [compared(ours), compared(theirs)]
  return (
    [...new Set([...a.keys(), ...b.keys()])]
      .filter((what) => a.get(what) !== b.get(what))
      // Caddy sends what was compressed beforehand in chunks, without saying how long it is.
      .filter((what) => what !== 'content-length' || b.has(what))
      .map((what) => ({
        what,
        at,
        ours: (a.get(what) ?? 'none').slice(0, 80),
        theirs: (b.get(what) ?? 'none').slice(0, 80),
      }))
  )
}

/** Asks both for targets in each coding, by a method, and gives what differs. */
export async function compare(
  server: number,
  engine: number,
  targets: readonly string[],
  codings: readonly Coding[] = CODINGS,
  method = 'GET',
): Promise<{ asked: number; found: readonly Difference[] }> {
  const found: Difference[] = []
  let asked = 0
  for (const target of targets) {
    for (const coding of codings) {
      const headers = { 'accept-encoding': coding }
      const [ours, theirs] = await Promise.all([
        ask(server, target, headers, method),
        ask(engine, target, headers, method),
      ])
      asked += 1
      found.push(...differences(`${method} ${target} (${coding})`, ours, theirs))
    }
  }
  return { asked, found }
}
