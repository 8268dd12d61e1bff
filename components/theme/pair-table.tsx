import type { Imprint } from '#lib/model/imprint.ts'
import type { PairCount } from '#lib/model/pairs.ts'
import { paths } from '#lib/model/paths.ts'
import { strings } from '#lib/strings.ts'

/** The lines of the constellation as a table: the same links, for the keyboard and for those who do not see the drawing. */
export function PairTable({ lines, imprint }: { lines: readonly PairCount[]; imprint: Imprint }) {
  return (
    <details className="pair-table">
      <summary>{strings.themes.table}</summary>
      <table>
        <caption className="sr-only">{strings.themes.tableCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{strings.themes.tablePair}</th>
            <th scope="col">{strings.themes.tableKind}</th>
            <th scope="col">{strings.themes.tableCount}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ a, b, count, opposite }) => (
            <tr key={`${a.slug} ${b.slug}`}>
              <th scope="row">
                <a href={paths.pair(a.slug, b.slug)}>
                  {strings.themes.pairTitle(a.name, b.name, opposite, imprint)}
                </a>
              </th>
              <td>{opposite ? strings.themes.oppositeKind : strings.themes.nearbyKind}</td>
              <td>{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
