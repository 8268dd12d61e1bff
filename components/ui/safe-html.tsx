/** The one place where HTML made elsewhere enters a page: `lib/markdown` has sanitised it. */
export function SafeHtml({
  html,
  as: Tag = 'div',
  className,
}: {
  html: string
  as?: 'div' | 'span'
  className?: string
}) {
  return <Tag className={className} dangerouslySetInnerHTML={{ __html: html }} />
}
