/** Renders a part of a magazine, from its end, onto the shelf: a process of `ahead.ts`. */
import { join } from 'node:path'
import pLimit from 'p-limit'
import { z } from 'zod'
import { openMagazine } from './open.ts'

const AT_ONCE = 4

process.on('disconnect', () => process.exit())
const { content, at, of } = z
  .object({ content: z.string(), at: z.number(), of: z.number() })
  .parse(JSON.parse(process.argv[2] ?? ''))
const { edition, survey } = await openMagazine(content, join(import.meta.dirname, '..', '..'))
const share = [...survey.keys()].toReversed().filter((_, index) => index % of === at)
await pLimit(AT_ONCE).map(share, (address) => edition.answer(address))
