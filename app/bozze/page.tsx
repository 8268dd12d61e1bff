import { notFound } from 'next/navigation'
import { Frame } from '#components/site/frame.tsx'
import { PageHead } from '#components/ui/page-head.tsx'
import { contentFolder, currentMagazine, faultsOfDrafts } from '#lib/content/current.ts'
import { folderStyle } from '#lib/editor/folder-style.ts'
import type { FileFault } from '#lib/model/fault.ts'
import { paths } from '#lib/model/paths.ts'
import type { Article } from '#lib/model/records.ts'
import { frameOf } from '#lib/view/page.ts'
import { type Draft, draftsOf } from './drafts.ts'
import { words } from './words.ts'

export const metadata = { title: words.name }

function Remarks({ remarks }: { remarks: readonly FileFault[] }) {
  if (remarks.length === 0) return <p>{words.fine}</p>
  return (
    <ul>
      {remarks.map(({ file, line, column, level, message, remedy, rule }) => (
        <li key={`${file}:${line}:${column} ${rule}`}>
          <code>{`${file}:${line}:${column}`}</code> {level === 'fault' ? words.fault : words.doubt}:{' '}
          {message} → {remedy}
        </li>
      ))}
    </ul>
  )
}

function Link({ article }: { article: Article }) {
  return <a href={paths.article(article.slug)}>{article.title.text}</a>
}

function Piece({ draft, remarks }: { draft: Draft; remarks: readonly FileFault[] }) {
  const { article, state, related, counterpoint } = draft
  return (
    <section>
      <h2>
        <Link article={article} />
      </h2>
      <p>
        {state === 'draft' ? words.draft : words.scheduled(article.published.day)}.{' '}
        <code>{article.file}</code>
      </p>
      <Remarks remarks={remarks} />
      {related.length === 0 && <p>{words.alone}</p>}
      <ul>
        {related.map(({ article: other }) => (
          <li key={other.slug}>
            {words.related}: <Link article={other} />
          </li>
        ))}
        {counterpoint && (
          <li>
            {words.counterpoint}: <Link article={counterpoint} />
          </li>
        )}
      </ul>
    </section>
  )
}

/** What is on the editors' desk. A preview only: readers' snapshots have none, and the address is not found. */
export default async function Drafts() {
  const magazine = await currentMagazine()
  if (!magazine.view.preview) notFound()
  const held = await faultsOfDrafts()
  const remarks = folderStyle(contentFolder())
  const drafts = draftsOf(magazine)
  const files = new Set(drafts.map(({ article }) => article.file))
  const others = remarks.filter(({ file }) => !files.has(file))
  return (
    <Frame frame={frameOf(magazine)}>
      <PageHead title={words.title} deck={words.deck} />
      <div className="article-body">
        <div className="text-column">
          <div className="prose">
            {held.length > 0 && <h2>{words.heldBack}</h2>}
            {held.length > 0 && <Remarks remarks={held} />}
            {drafts.length + held.length === 0 && <p>{words.none}</p>}
            {drafts.map((draft) => (
              <Piece
                key={draft.article.slug}
                draft={draft}
                remarks={remarks.filter(({ file }) => file === draft.article.file)}
              />
            ))}
            {others.length > 0 && <h2>{words.others}</h2>}
            {others.length > 0 && <Remarks remarks={others} />}
          </div>
        </div>
      </div>
    </Frame>
  )
}
