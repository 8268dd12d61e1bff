import { PageHead } from '#components/ui/page-head.tsx'
import { contentFolder } from '#lib/content/current.ts'
import type { FileFault } from '#lib/model/fault.ts'
import { words } from './words.ts'

/**
 * What every address shows while the content on an editor's disk has faults (development only), or the address of a draft while
 * that has some: the check's own words.
 * The page asks for itself again every two seconds, so that a text that has been mended shows by itself.
 */
export function Faults({ faults, ofDrafts = false }: { faults: readonly FileFault[]; ofDrafts?: boolean }) {
  return (
    <div className="page inks-0">
      <meta httpEquiv="refresh" content="2" />
      <main id="contenuto">
        <PageHead title={words.broken} deck={ofDrafts ? words.brokenDraft : words.brokenDeck} />
        <div className="article-body">
          <div className="text-column">
            <div className="prose">
              <ul>
                {faults.map(({ file, line, column, message, remedy }) => (
                  <li key={`${file}:${line}:${column} ${message}`}>
                    <code>{`${contentFolder()}/${file}:${line}:${column}`}</code> {message} → {remedy}
                  </li>
                ))}
              </ul>
            </div>
          </div>
        </div>
      </main>
    </div>
  )
}
