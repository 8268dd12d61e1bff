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
  // A browser spells what it has parsed its own way: in development, where React compares the two, every page would be an issue.
  return (
    <Tag
      className={className}
      lang={lang}
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: html }}
    />
  )
}
