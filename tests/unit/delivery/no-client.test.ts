import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/**
 * Delivery removes the scripts that would bring a client component to life: one would stay dead, silently. So there is none,
 * neither ours nor one of those that Next has for links, images, forms and scripts.
 */
const CLIENT = /^\s*['"]use client['"]/m
const CLIENT_OF_NEXT = /from ['"]next\/(?:link|image|legacy\/image|script|form|dynamic|router)(?:\.js)?['"]/

const files = globSync('{app,components,lib}/**/*.{ts,tsx}').map((path) => ({
  path,
  text: readFileSync(path, 'utf8'),
}))

test('no file holds a client component', () => {
  const guilty = files.filter(({ text }) => CLIENT.test(text) || CLIENT_OF_NEXT.test(text))
  expect(files.length).toBeGreaterThan(50)
  expect(guilty.map(({ path }) => path)).toEqual([])
})
