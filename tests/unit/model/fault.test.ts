import { describe, expect, test } from 'vitest'
import { doubtful, lineStarts, placesIn, say } from '#lib/model/fault.ts'

describe('a slip is said', () => {
  test('before the arrow what is wrong, behind it what mends it; a line end with its indentation is a space', () => {
    const said = say('link-empty')`
      un link non
      ha parole
      → scrivile fra quadre`
    expect(said).toEqual({
      rule: 'link-empty',
      level: 'fault',
      message: 'un link non ha parole',
      remedy: 'scrivile fra quadre',
    })
  })

  test('with the words of an editor as they are: arrows, line ends, zeros and dollars', () => {
    const odd = ' a → b\n  c\0$& '
    expect(say('prova', 'doubt')`«${odd}» e ${2} → «${odd}»`).toEqual({
      rule: 'prova',
      level: 'doubt',
      message: `«${odd}» e 2`,
      remedy: `«${odd}»`,
    })
  })

  test('or as a doubt', () => {
    expect(doubtful(say('prova')`uno → due`)).toMatchObject({ level: 'doubt', message: 'uno' })
  })
})

test('the place of an offset is that of an editor, whatever the line ends', () => {
  const text = 'uno\r\ndue\rtre\n\n😀 quattro'
  const placeOf = placesIn(text)
  const places = ['uno', 'due', 're', 'quattro'].map((word) => placeOf(text.indexOf(word)))
  expect(places.map(({ line, column }) => `${line}:${column}`)).toEqual(['1:1', '2:1', '3:2', '5:4'])
  expect(lineStarts(text)).toEqual([0, 5, 9, 13, 14])
})
