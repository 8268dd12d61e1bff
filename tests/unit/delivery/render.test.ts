import { expect, test } from 'vitest'
import { surroundingSnapshot } from '#lib/content/snapshot.ts'
import { createRender, Overload } from '#lib/delivery/render.ts'
import { LIMITS } from '#lib/delivery/render-lines.ts'
import { snapshotWith } from './support.ts'

const one = snapshotWith([{ slug: 'uno' }])
const two = snapshotWith([{ slug: 'due' }])

/** Renders each page as its address: one at once, the others only after `end`. */
function slowBut(quick: string) {
  const { promise, resolve } = Promise.withResolvers<void>()
  const render = createRender(async (request, response) => {
    if (request.url !== quick) await promise
    response.end(request.url)
  }, 'eppure.example')
  return { render, end: () => resolve() }
}

test('every render sees its own snapshot from first to last, whatever runs beside it', async () => {
  const turn = Promise.withResolvers<void>()
  const render = createRender(async (request, response) => {
    const before = surroundingSnapshot()?.id
    if (request.url === '/a') await turn.promise
    else turn.resolve()
    response.end(`${before} ${surroundingSnapshot()?.id}`)
  }, 'eppure.example')
  const [a, b] = await Promise.all([render(one, '/a'), render(two, '/b')])
  expect(a.body.toString()).toBe(`${one.id} ${one.id}`)
  expect(b.body.toString()).toBe(`${two.id} ${two.id}`)
})

test('what is rendered of a new snapshot does not wait behind what is asked of the one before', async () => {
  const { render, end } = slowBut('/nuovo')
  const waiting = Array.from({ length: LIMITS.lines.pages.atOnce + 1 }, (_, at) => render(one, `/${at}`))
  expect((await render(two, '/nuovo')).body.toString()).toBe('/nuovo')
  end()
  expect((await Promise.all(waiting)).at(-1)?.body.toString()).toBe(`/${LIMITS.lines.pages.atOnce}`)
})

test('an article does not wait behind questions', async () => {
  const { render, end } = slowBut('/articoli/uno')
  const { questions } = LIMITS.lines
  const waiting = Array.from({ length: questions.waiting }, (_, at) => render(one, `/cerca?q=${at}`))
  expect((await render(one, '/articoli/uno')).body.toString()).toBe('/articoli/uno')
  end()
  await Promise.all(waiting)
})

test('a page does not wait behind pictures, of which only so many may wait', async () => {
  const { render, end } = slowBut('/articoli/uno')
  const asked = Array.from({ length: 500 }, (_, at) =>
    render(one, `/immagini/temi/${at}/anteprima.png`).catch((error: unknown) => error),
  )
  expect((await render(one, '/articoli/uno')).body.toString()).toBe('/articoli/uno')
  end()
  const refused = (await Promise.all(asked)).filter((answer) => answer instanceof Overload)
  const { atOnce, waiting } = LIMITS.lines.pictures
  expect(refused).toHaveLength(500 - atOnce - waiting)
})

test('the time of an answer counts from the question, also in the line; nobody’s question is not rendered', async () => {
  const asked: string[] = []
  const render = createRender(
    async ({ url = '' }) => {
      asked.push(url)
      await new Promise(() => {})
    },
    'eppure.example',
    { ...LIMITS, time: 30, stuck: 60 },
  )
  const paths = ['/a', '/b', '/c']
  const outcomes = await Promise.allSettled(paths.map((path) => render(one, path)))
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
  // The two that are stuck kept their places: the third was never begun, and the next one is when they give them up.
  expect(asked).toEqual(['/a', '/b'])
  await expect.poll(() => render(one, '/d').catch(() => asked.at(-1))).toBe('/d')
})

test('Next gets the address of the magazine and nothing of the reader', async () => {
  const render = createRender(async (request, response) => {
    response.end(JSON.stringify(request.headers))
  }, 'eppure.example')
  expect(JSON.parse((await render(one, '/')).body.toString())).toEqual({
    host: 'eppure.example',
    'user-agent': 'lightMyRequest',
  })
})

test('few render together; those that wait too long in line are sent away at once', async () => {
  const end = Promise.withResolvers<void>()
  let together = 0
  let most = 0
  const render = createRender(
    async (_, response) => {
      together += 1
      most = Math.max(most, together)
      await end.promise
      together -= 1
      response.end()
    },
    'eppure.example',
    { ...LIMITS, lines: { ...LIMITS.lines, pages: { atOnce: 2, waiting: 3 } } },
  )
  const asked = Array.from({ length: 8 }, (_, at) => render(one, `/${at}`).catch((error: unknown) => error))
  end.resolve()
  const refused = (await Promise.all(asked)).filter((answer) => answer instanceof Overload)
  expect(most).toBe(2)
  // Of eight two are rendered and three wait.
  expect(refused).toHaveLength(3)
})
