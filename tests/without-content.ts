import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { resolve, sep } from 'node:path'

/**
 * Code suites stand on the fixtures: whatever an editor writes in `content/`, they stay as they are. One that opens a file
 * there fails. What is about the magazine's own texts stands in `tests/magazine`.
 */
const CONTENT = resolve('content')
const READING = /^(?:open|read|glob|cp|copyFile|createReadStream)/

function refuse(path: unknown): void {
  if (typeof path !== 'string') return
  const place = resolve(path)
  if (place === CONTENT || place.startsWith(CONTENT + sep))
    throw new Error(`a code suite reads ${path}: it belongs on tests/fixtures or in tests/magazine`)
}

for (const api of [fs, fs.promises]) {
  for (const name of Object.keys(api).filter((key) => READING.test(key))) {
    const read: unknown = Reflect.get(api, name)
    if (typeof read !== 'function') continue
    Reflect.set(api, name, (...given: readonly unknown[]) => {
      refuse(given[0])
      return Reflect.apply(read, api, given)
    })
  }
}
syncBuiltinESMExports()

// What runs in processes and threads of its own goes by this.
process.env.CONTENT_DIR = 'tests/fixtures/valid'
