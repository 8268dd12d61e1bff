import { WholeIssue } from '#components/issue/whole-issue.tsx'
import { Frame } from '#components/site/frame.tsx'
import { CLOSING, OPENING, pageBinding } from '#lib/book/binding.ts'
import { articleHead, articleText, editorial } from '#lib/book/chapter.ts'
import { colophon } from '#lib/book/front-and-back.ts'
import { ofPiece } from '#lib/model/each-piece.ts'
import { wholeIssueView } from '#lib/view/whole-issue.ts'
import { viewer } from '../../../viewer.ts'
import '../../../styles/whole.css'
import '../../../styles/whole-print.css'

type Props = { params: Promise<{ slug: string }> }

const { metadata, show } = viewer(wholeIssueView)

export const generateMetadata = async ({ params }: Props) => metadata((await params).slug)

export default async function WholeIssuePage({ params }: Props) {
  const { frame, graph, book } = await show((await params).slug)
  const { issue, chapters } = book
  const binding = pageBinding(book)
  const pieces = chapters.flatMap(
    (chapter) =>
      ofPiece(chapter.article, () => ({
        article: chapter.article,
        head: articleHead(chapter, binding, ''),
        text: articleText(chapter, book, binding),
      })) ?? [],
  )
  return (
    <Frame frame={frame} inks={issue.inks} place="archive" below graph={graph}>
      <WholeIssue
        issue={issue}
        editorial={{ id: binding.part(OPENING), html: editorial(issue, binding) }}
        pieces={pieces}
        colophon={{ id: binding.part(CLOSING), html: colophon(book, binding) }}
      />
    </Frame>
  )
}
