import type { Options } from 'remark-html'

/**
 * All that a rendered text may hold. Nothing is taken over from the sanitiser's default: that one is GitHub's, for HTML that
 * people wrote themselves; ours never comes from the text. Ids are ours too (`headingIds`, `Scope.nextId`), so they
 * need no prefix: the default one would break every link to them.
 */
export const schema: Exclude<Options['sanitize'], boolean | null | undefined> = {
  strip: ['script', 'style'],
  clobber: [],
  clobberPrefix: '',
  protocols: { href: ['http', 'https', 'mailto'], src: ['http', 'https'] },
  tagNames: [
    ...['h2', 'h3', 'p', 'ul', 'ol', 'li', 'blockquote', 'pre', 'hr', 'br', 'div', 'aside', 'figure'],
    ...['figcaption', 'dl', 'dt', 'dd', 'table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td'],
    ...['a', 'em', 'strong', 'i', 'b', 'del', 'code', 'span', 'img', 'svg', 'rect'],
  ],
  attributes: {
    h2: ['id', 'lang'],
    h3: ['id'],
    caption: ['id'],
    p: ['id', 'lang', ['className', 'opening', 'figure-title', 'points-rule']],
    a: ['href', 'id', 'ariaLabel', 'lang', ['rel', 'external'], ['className', 'note-ref', 'alone']],
    i: ['lang'],
    span: [
      ['role', 'note'],
      ['className', 'sidenote', 'end-mark', 'credit', 'points'],
    ],
    ol: ['start'],
    div: [
      [
        'className',
        'pull-quote',
        'strong',
        'table',
        'dialogue',
        'glossary',
        'figure',
        'commentary',
        'document',
        'remarks',
        'suggestion',
      ],
      ['role', 'group'],
      'ariaLabel',
      'ariaLabelledBy',
      ['tabIndex', 0],
    ],
    aside: ['ariaLabelledBy', ['className', 'practice', 'checklist', 'figure', 'quiz']],
    figure: [['className', 'figure', 'picture']],
    dl: [['className', 'bars']],
    dt: ['id'],
    dd: ['ariaHidden'],
    th: ['scope', ['className', 'number']],
    td: [['className', 'number']],
    img: ['src', 'srcSet', 'sizes', 'width', 'height', 'alt', ['loading', 'lazy'], ['decoding', 'async']],
    svg: ['viewBox', 'preserveAspectRatio', 'focusable'],
    rect: ['width', 'height'],
  },
  ancestors: { rect: ['svg'], dt: ['dl'], dd: ['dl'] },
}
