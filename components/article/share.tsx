import { strings } from '#lib/strings.ts'

type Props = {
  /** Absolute address of the page. */
  url: string
  title: string
}

/** Plain links to share a page; «Copia il link» is hidden until the script of `public/rivista.js` takes it up; on a phone it opens the system's list. */
export function Share({ url, title }: Props) {
  const [u, t] = [encodeURIComponent(url), encodeURIComponent(title)]
  const links = [
    ['LinkedIn', `https://www.linkedin.com/sharing/share-offsite/?url=${u}`],
    ['WhatsApp', `https://wa.me/?text=${t}%20${u}`],
    ['Facebook', `https://www.facebook.com/sharer/sharer.php?u=${u}`],
    ['X', `https://x.com/intent/post?url=${u}&text=${t}`],
    [strings.article.email, `mailto:?subject=${t}&body=${u}`],
  ] as const
  return (
    <div className="share" data-share={url} data-title={title}>
      <span>{strings.article.share}</span>
      {links.map(([name, href]) => (
        <a key={name} href={href} rel="nofollow">
          {name}
        </a>
      ))}
      <button
        type="button"
        hidden
        data-copied={strings.article.copied}
        data-native={strings.article.shareNative}
        suppressHydrationWarning
      >
        {strings.article.copy}
      </button>
      <output className="share-status" />
    </div>
  )
}
