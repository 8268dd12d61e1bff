import { paths } from '#lib/model/paths.ts'
import { strings } from '#lib/strings.ts'

type Props = {
  slug: string
  /** About how large the e-book is. */
  epubKilobytes: number
  /** The size of the PDF, where there is one. */
  pdfBytes: number | undefined
}

/** «Portalo con te»: the issue as a file, on one page, as a letter. */
export function TakeAlong({ slug, epubKilobytes, pdfBytes }: Props) {
  const ways = [
    {
      href: paths.issueFile(slug, 'epub'),
      text: strings.book.epub(epubKilobytes),
      about: strings.book.epubFor,
    },
    ...(pdfBytes === undefined
      ? []
      : [
          {
            href: paths.issueFile(slug, 'pdf'),
            text: strings.book.pdf(Math.ceil(pdfBytes / 1000)),
            about: strings.book.pdfFor,
          },
        ]),
    { href: paths.wholeIssue(slug), text: strings.book.whole, about: strings.book.wholeFor },
    { href: paths.letter(slug, 'html'), text: strings.book.letter, about: strings.book.letterFor },
  ]
  return (
    <section className="take-along" aria-labelledby="portalo">
      <h2 id="portalo">{strings.book.take}</h2>
      <ul>
        {ways.map(({ href, text, about }) => (
          <li key={href}>
            <a href={href}>{text}</a> {about}
          </li>
        ))}
      </ul>
    </section>
  )
}
