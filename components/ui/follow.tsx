import { paths } from '#lib/model/paths.ts'
import { strings } from '#lib/strings.ts'

/** «Segui questo tema»: the feed of a page, for people; `page` is the page's own address. */
export function Follow({ page, what }: { page: string; what: keyof typeof strings.follow.what }) {
  return (
    <p className="follow">
      <a href={paths.feed(page, 'xml')}>{strings.follow.what[what]}</a> {strings.follow.how}
    </p>
  )
}
