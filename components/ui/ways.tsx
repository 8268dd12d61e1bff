type Props = {
  label: string
  /** Said before the links, where the label alone is for those who listen. */
  title?: string
  links: readonly { readonly href: string; readonly text: string }[]
}

/** A line of ways to go on. */
export function Ways({ label, title, links }: Props) {
  if (links.length === 0) return null
  return (
    <nav className="ways" aria-label={label}>
      {title && <span>{title}</span>}
      {links.map(({ href, text }) => (
        <a key={href} href={href}>
          {text}
        </a>
      ))}
    </nav>
  )
}
