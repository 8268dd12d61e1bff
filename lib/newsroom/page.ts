import { hash } from 'node:crypto'
import { LANGUAGE } from '#lib/model/language.ts'
import { newsroom } from '#lib/strings/newsroom.ts'
import type { Backend } from './backend.ts'
import type { Program } from './program.ts'

/** JSON that may stand in a script element: nothing in it ends the element. */
const inScript = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c')

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** The newsroom's page as HTML, and what it may load. */
export type NewsroomPage = { readonly html: string; readonly policy: string }

/**
 * The one page of the newsroom. Its policy lets in its own scripts, the map of their names by its hash, and of other servers the
 * forge alone. Sveltia CMS sets styles on elements as it goes: style attributes have to be let in, here and nowhere else.
 */
export function newsroomPage(
  { start, imports }: Program,
  backend: Backend,
  configuration: unknown,
  magazine: string,
): NewsroomPage {
  const map = inScript({ imports })
  const html = `<!doctype html>
<html lang="${LANGUAGE}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escaped(newsroom.title(magazine))}</title>
<script type="importmap">${map}</script>
<script type="application/json" id="configurazione">${inScript(configuration)}</script>
<script type="module" src="${start}"></script>
</head>
<body>
<noscript>${escaped(newsroom.noScript)}</noscript>
</body>
</html>
`
  const policy = [
    "default-src 'none'",
    `script-src 'self' 'sha256-${hash('sha256', map, 'base64')}'`,
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' blob: data: ${backend.pictures.join(' ')}`,
    "font-src 'self'",
    `connect-src 'self' blob: data: ${backend.api}`,
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ]
  return { html, policy: policy.join('; ') }
}
