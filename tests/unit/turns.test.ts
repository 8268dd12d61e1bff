import { setImmediate, setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { rest } from '#lib/turns.ts'

const LONG = 60_000

test('a rest is over as soon as nobody needs the thread', async () => {
  const began = performance.now()
  await rest(LONG)
  expect(performance.now() - began).toBeLessThan(LONG / 10)
})

test('while others keep the thread busy a rest lasts as long as it was meant to', async () => {
  let isOver = false
  const busy = async () => {
    while (!isOver) {
      const began = performance.now()
      while (performance.now() - began < 1);
      await setImmediate()
    }
  }
  const began = performance.now()
  const working = busy()
  await rest(200)
  isOver = true
  await working
  expect(performance.now() - began).toBeGreaterThanOrEqual(200)
})

test('even a rest of no length lets others have their turn', async () => {
  const order: string[] = []
  const others = sleep(0).then(() => order.push('others'))
  await rest(0)
  order.push('we')
  await others
  expect(order).toEqual(['others', 'we'])
})
