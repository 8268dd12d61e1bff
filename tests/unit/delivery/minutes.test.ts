import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { everyMinute } from '#lib/delivery/minutes.ts'

const fail = (error: unknown): never => {
  throw error
}

beforeEach(() => vi.useFakeTimers({ now: Date.parse('2026-06-15T12:00:30Z') }))
afterEach(() => vi.useRealTimers())

test('acts within a second of every full minute, and at no other time', async () => {
  const acted: string[] = []
  const end = everyMinute(Date.now, async () => void acted.push(new Date().toISOString().slice(11, 19)), fail)
  await vi.advanceTimersByTimeAsync(150_000)
  expect(acted).toEqual(['12:01:00', '12:02:00', '12:03:00'])
  end()
  await vi.advanceTimersByTimeAsync(150_000)
  expect(acted).toHaveLength(3)
})

test('a clock that is moved is noticed at once, forwards and back', async () => {
  let now = Date.now()
  let acted = 0
  const end = everyMinute(
    () => now,
    async () => {
      acted += 1
    },
    fail,
  )
  now += 3_600_000
  await vi.advanceTimersByTimeAsync(1000)
  now -= 3_600_000
  await vi.advanceTimersByTimeAsync(1000)
  end()
  expect(acted).toBe(2)
})

test('what takes longer than a minute is not begun twice', async () => {
  let acted = 0
  const { promise, resolve } = Promise.withResolvers<void>()
  const end = everyMinute(
    Date.now,
    () => {
      acted += 1
      return promise
    },
    fail,
  )
  await vi.advanceTimersByTimeAsync(180_000)
  expect(acted).toBe(1)
  resolve()
  await vi.advanceTimersByTimeAsync(1000)
  expect(acted).toBe(2)
  end()
})

test('a minute that fails is said, and does not end the others', async () => {
  let acted = 0
  const failures: unknown[] = []
  const end = everyMinute(
    Date.now,
    async () => {
      acted += 1
      throw new Error('no disk')
    },
    (error) => failures.push(error),
  )
  await vi.advanceTimersByTimeAsync(150_000)
  end()
  expect(acted).toBe(3)
  expect(failures.map(String)).toEqual(Array(3).fill('Error: no disk'))
})
