/** Renders a part of a magazine, from its end, onto the shelf: a process of `ahead.ts`. */
import pLimit from 'p-limit'
import { z } from 'zod'
import { openMagazine } from './open.ts'

const AT_ONCE = 4

process.on('disconnect', () => process.exit())
const { content, code, at, of } = z
  .object({
    content: z.string(),
    code: z.object({ root: z.string(), build: z.string() }),
    at: z.number(),
    of: z.number(),
  })
  .parse(JSON.parse(process.argv[2] ?? ''))
const { edition, survey } = await openMagazine(content, code)
const share = [...survey.keys()].toReversed().filter((_, index) => index % of === at)
await pLimit(AT_ONCE).map(share, (address) => edition.answer(address))
