/** The one place where HTML made elsewhere enters a page: `lib/markdown` has sanitised it, or React has written it (`Frame`). */
export function SafeHtml({
  html,
  as: Tag = 'div',
  className,
  lang,
}: {
  html: string
  as?: 'div' | 'span'
  className?: string
  lang?: string | undefined
}) {
  return <Tag className={className} lang={lang} dangerouslySetInnerHTML={{ __html: html }} />
}
