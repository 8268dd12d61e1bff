/** A number with its unit, as Italian writes them: «1.200 €», «12,5 kg», «3 ore». */
export type Quantity = { readonly value: number; readonly unit: string }

const WRITTEN = /^([-−–])?\s*(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?(?:\s*([\p{L}€$£%°].*))?$/u

/** Reads a quantity: points between thousands, a comma before the decimals. Undefined for what is not one («3.5 kg»). */
export function parseQuantity(text: string): Quantity | undefined {
  const match = WRITTEN.exec(text.trim())
  if (!match) return undefined
  const [, minus, whole = '', decimals = '', unit = ''] = match
  const value = Number(`${whole.replaceAll('.', '')}.${decimals || '0'}`)
  return { value: minus ? -value : value, unit }
}

/** Whether two units are one: «1 ora» and «40 ore» differ in the last vowel only. */
export function sameUnit(a: Quantity, b: Quantity): boolean {
  const stem = ({ unit }: Quantity) => unit.toLowerCase().replace(/[aeiou]$/, '')
  return stem(a) === stem(b)
}
