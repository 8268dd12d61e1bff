import { isMap, isScalar, isSeq, type Scalar } from 'yaml'
import type { Path, Yaml } from './yaml.ts'

/** A value of a front matter that is no list and no group, with where it stands. */
export type Written = {
  readonly path: Path
  readonly value: unknown
  readonly style: Scalar['type']
  /** Where it begins in the source of the whole. */
  readonly start: number
  /** Its source, with the quotes; several lines if it has them. */
  readonly source: string
  /** What follows it on its line. */
  readonly rest: string
}

/** Every single value of a front matter, in the order of the file. */
export function valuesIn({ source, doc }: Yaml): readonly Written[] {
  const values: Written[] = []
  const visit = (node: unknown, path: Path): void => {
    if (isMap(node)) {
      for (const { key, value } of node.items) if (isScalar(key)) visit(value, [...path, String(key.value)])
    } else if (isSeq(node)) for (const [index, item] of node.items.entries()) visit(item, [...path, index])
    else if (isScalar(node) && node.range) {
      const [from, to] = node.range
      const [rest = ''] = source.slice(to).split('\n', 1)
      values.push({
        path,
        value: node.value,
        style: node.type,
        start: from,
        source: source.slice(from, to),
        rest,
      })
    }
  }
  visit(doc.contents, [])
  return values
}
