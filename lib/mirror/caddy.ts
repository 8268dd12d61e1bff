import type { Headers } from '#lib/delivery/headers.ts'
import { block } from './config-text.ts'
import { ADDRESS, type Faces, HOOK_PATH, NO_KEY, ONLY_SERVER, PAIRS } from './faces.ts'
import { HELD_PATH } from './held.ts'
import { FOLDERS, HOME_NAME } from './layout.ts'
import { MOVED } from './moved.ts'

/** What Caddy calls the page of a text. */
export const CADDY_PAGE = '{re.class.1}'

const quoted = (text: string): string => `\`${text}\``

const headerLines = (headers: Headers): readonly string[] => [
  // Taken away at the end: our tags say all that a date could, and nobody needs a part of a page.
  ...block(
    'header',
    '-Last-Modified',
    '-Accept-Ranges',
    ...Object.entries(headers).map(([name, value]) => `${name} ${quoted(value)}`),
  ),
]

/** Answers with a file, in the coding that the reader takes; `status` if it is not 200. */
const fileLines = (path: string, status?: number): readonly string[] => [
  `rewrite * ${path}`,
  // Caddy says so only to whoever takes a coding; a cache must know it of the plain form, too.
  `@coded file ${path}.br`,
  ...block('header @coded', 'defer', 'vary accept-encoding'),
  ...block('file_server', 'precompressed br gzip', ...(status === undefined ? [] : [`status ${status}`])),
]

/** One kind of answers: its matcher, and what is said where that fits. */
const kind = (
  name: string,
  match: readonly string[],
  headers: Headers,
  path: string,
  status?: number,
): readonly string[] => [
  ...block(`@${name}`, match),
  ...block(`handle @${name}`, headerLines(headers), fileLines(path, status)),
]

const file = (path: string): string => `file ${path}`

/** What is there, by its class; then what was taken back, and what moved. */
function kinds(faces: Faces): readonly string[] {
  const [page, files] = [`/${FOLDERS[200]}{magazine_key}.html`, `/${FOLDERS.files}{magazine_key}`]
  const [gonePage, goneText] = [`/${FOLDERS[410]}{magazine_key}.html`, `/${FOLDERS[410]}{magazine_key}`]
  return [
    ...block('@file', 'path_regexp "[.][a-z0-9]+$"', file(files)),
    ...block(
      'handle @file',
      ...faces.files.map(({ one, headers }) =>
        kind(one.name, [`path_regexp class ${quoted(one.pattern)}`], headers, files),
      ),
    ),
    ...kind('page', [file(page)], faces.page, page),
    ...kind('held', [`vars {magazine_key} ${HELD_PATH}`], faces.held, HELD_PATH),
    ...kind('gone-page', [file(gonePage)], faces.gonePage, gonePage, 410),
    ...kind('gone-text', [file(goneText)], faces.goneText, goneText, 410),
    ...kind(
      'moved',
      ['not vars {magazine_moved} ""'],
      { ...faces.moved, location: '{magazine_moved}' },
      `/${MOVED.body}`,
      308,
    ),
  ]
}

/**
 * The configuration with which Caddy answers from a mirror as our server does. `root` is the mirror's folder, `servers` where our
 * own server or its replicas listen. Where Caddy listens itself stands in `MAGAZINE_LISTEN` (`rivista.example`: with it come the certificates).
 */
export function caddyConfig(faces: Faces, root: string, servers: readonly string[]): string {
  const notice = (name: 'missing' | 'away') => `/${FOLDERS.notices}/${name}.html`
  const lines = [
    '# Scritto da «npm run mirror»; cambia con il codice e con le impostazioni, mai con i testi.',
    ...block(
      '{$MAGAZINE_LISTEN::8080}',
      `root * ${quoted(`${root}/current`)}`,
      // Only addresses letter by letter have files; a needless escape or another method is the server's to answer.
      ...block(
        'map "{http.request.method} {http.request.orig_uri}" {magazine_key}',
        `"~^(?:GET|HEAD) /(?:[?]|$)" "${HOME_NAME}"`,
        `"~^(?:GET|HEAD) (${ADDRESS})(?:[?]|$)" "$\{1}"`,
        `default "${NO_KEY}"`,
      ),
      ...block(
        'map {magazine_key} {magazine_moved}',
        `import ${quoted(`${root}/current/${MOVED.caddy.replace(/.$/, '*')}`)}`,
        'default ""',
      ),
      'request_header -Range',
      'request_header -If-Modified-Since',
      ...block(
        'route',
        '# Quel che il deposito Git manda, per chi gestisce.',
        ...block(
          `handle ${HOOK_PATH}`,
          ...block('request_body', 'max_size 25MB'),
          'reverse_proxy {$MAGAZINE_PRIVATE:127.0.0.1:9464}',
        ),
        kinds(faces),
        ...block(
          `reverse_proxy ${servers.join(' ')}`,
          // One that does not answer is passed over for a second, and each is asked at most once.
          ...(servers.length > 1 ? [`lb_retries ${servers.length - 1}`, 'fail_duration 1s'] : []),
          // It would ask for gzip where a reader asks for nothing, and unpack it under the tag of the packed form.
          ...block('transport http', 'compression off'),
        ),
      ),
      ...block(
        'handle_errors',
        '# Quel che solo il server può dire, e quel che gli si manda, dovunque sia.',
        ...kind(
          'only-server',
          [`path_regexp "^(?:${[...ONLY_SERVER, HOOK_PATH].join('|')})$|${PAIRS}|[.][a-z0-9]+$"`],
          faces.away,
          notice('away'),
          503,
        ),
        ...kind('sent', ['not method GET HEAD'], faces.away, notice('away'), 503),
        ...block('handle', headerLines(faces.missing), fileLines(notice('missing'), 404)),
      ),
    ),
  ]
  return `${lines.join('\n')}\n`
}
