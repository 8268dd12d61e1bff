import { AuthorList } from '#components/author/author-list.tsx'
import { Frame } from '#components/site/frame.tsx'
import { PageHead } from '#components/ui/page-head.tsx'
import { signingOf } from '#lib/model/signing.ts'
import { strings } from '#lib/strings.ts'
import { authorsView } from '#lib/view/authors.ts'
import { viewer } from '../viewer.ts'
import '../styles/authors.css'

const { metadata, show } = viewer(authorsView)

export const generateMetadata = () => metadata()

export default async function Authors() {
  const { frame, graph, rows } = await show()
  const signing = signingOf({ authors: rows.map(({ author }) => author) })
  return (
    <Frame frame={frame} place="authors" graph={graph}>
      <PageHead title={strings.authors.title(signing)} deck={strings.authors.deck(signing)} />
      <div className="section">
        <AuthorList rows={rows} />
      </div>
    </Frame>
  )
}
