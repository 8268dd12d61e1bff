import { expect, it } from 'vitest'
import { parseQuantity, sameUnit } from '#lib/markdown/blocks/chart.ts'

it.each([
  ['1.200 €', 1200, '€'],
  ['12,5 kg', 12.5, 'kg'],
  ['3 ore', 3, 'ore'],
  ['1.234.567,89 €', 1234567.89, '€'],
  ['12345', 12345, ''],
  ['90\u00a0€', 90, '€'],
  ['30%', 30, '%'],
  ['−4 gradi', -4, 'gradi'],
])('reads %s as Italian does', (text, value, unit) => {
  expect(parseQuantity(text)).toEqual({ value, unit })
})

it.each(['3.5 kg', '1,200.50', '12.34.567', 'molti', '', '€', '1/2', '10–20'])(
  '«%s» is not a quantity',
  (text) => {
    expect(parseQuantity(text)).toBeUndefined()
  },
)

it('tells units apart, but not one from many', () => {
  const of = (unit: string) => ({ value: 1, unit })
  expect(sameUnit(of('ora'), of('ore'))).toBe(true)
  expect(sameUnit(of('€'), of('€'))).toBe(true)
  expect(sameUnit(of('kg'), of('€'))).toBe(false)
})
