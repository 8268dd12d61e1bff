import { LONGEST_TARGET } from '#lib/delivery/address.ts'
import type { Headers } from '#lib/delivery/headers.ts'
import { block } from './config-text.ts'
import { ADDRESS, type Faces, HOOK_PATH, NO_KEY, ONLY_SERVER, PAIRS } from './faces.ts'
import { HELD_PATH } from './held.ts'
import { FOLDERS, HOME_NAME } from './layout.ts'
import { MOVED } from './moved.ts'

/** The variable in which nginx keeps the page of a text. */
export const NGINX_PAGE = '$magazine_page'

const quoted = (text: string): string => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`

const headerLines = ({ 'content-type': type = '', ...headers }: Headers): readonly string[] => [
  `default_type ${quoted(type)};`,
  // An empty one takes away nginx's own: our tags say all that a date could.
  'add_header last-modified "";',
  ...Object.entries(headers).map(([name, value]) => `add_header ${name} ${quoted(value)} always;`),
]

/**
 * The addresses that a file may have, letter by letter: whatever else is asked for (a needless escape, a doubled slash, another
 * method) is the server's to answer.
 */
const key = (): readonly string[] =>
  block(
    'map "$request_method $request_uri" $magazine_key',
    `default "${NO_KEY}";`,
    `"~^[A-Z]+ .{${LONGEST_TARGET + 1}}" "${NO_KEY}";`,
    `"~^(?:GET|HEAD) /(?:[?]|$)" "${HOME_NAME}";`,
    `"~^(?:GET|HEAD) (?<magazine_address>${ADDRESS})(?:[?]|$)" $magazine_address;`,
  )

/** Where nginx looks for what it says of an address that it cannot read: it has none of its own to go on from. */
const MALFORMED = '/magazine-malformed'
/**
 * And while the server does not answer. An address and not a name: going to an address nginx makes every method a GET, and to POST
 * it gives no file but its own 405.
 */
const AWAY = '/magazine-away'
/** Where operators' own listener is, unless whoever runs nginx sets the variable in the file of his own. */
const PRIVATE = { variable: '$magazine_private', at: '127.0.0.1:9464' } as const

const PROXY = [
  'proxy_http_version 1.1;',
  'proxy_set_header connection "";',
  'proxy_set_header host $http_host;',
  'proxy_connect_timeout 2s;',
  // As it came, also where a file was looked for first.
  'proxy_pass http://magazine_server$request_uri;',
]

const notice = (place: string, headers: Headers, file: string, ...more: readonly string[]) =>
  block(`location ${place}`, more, headerLines(headers), `try_files /${FOLDERS.notices}/${file} =500;`)

/**
 * The configuration with which nginx answers from a mirror as our server does; to be included in `http`. `root` is the mirror's
 * folder, `servers` where our own server or its replicas listen (`127.0.0.1:3000`). Where it listens itself, and its certificates, stand in a file
 * that is written once and belongs to whoever runs it.
 */
export function nginxConfig(
  faces: Faces,
  root: string,
  servers: readonly string[],
  listenFile: string,
): string {
  const lines = [
    '# Scritto da «npm run mirror»; cambia con il codice e con le impostazioni, mai con i testi.',
    '# Vuole il modulo brotli_static (Debian: libnginx-mod-http-brotli-static).',
    ...block(
      'upstream magazine_server',
      // None is taken for dead: one that is not there refuses at once, and the next is asked.
      servers.map((server) => `server ${server} max_fails=0;`),
      'keepalive 16;',
    ),
    ...key(),
    // What is sent to the magazine, wherever to, only the server can answer.
    ...block(
      'map $request_method $magazine_otherwise',
      'default @magazine_file;',
      '"~^(?:GET|HEAD)$" @magazine_rest;',
    ),
    // As a pattern, so that nginx goes on where the file is not there.
    ...block(
      'map $magazine_key $magazine_moved',
      'default "";',
      `include ${quoted(`${root}/current/${ifThere(MOVED.nginx)}`)};`,
    ),
    ...block(
      'server',
      `set ${PRIVATE.variable} ${PRIVATE.at};`,
      `include ${quoted(`${root}/${listenFile}`)};`,
      `root ${quoted(`${root}/current`)};`,
      'server_tokens off;',
      // What is written in the form for proposals is held in memory alone.
      'client_body_buffer_size 1m;',
      'charset off;',
      'log_not_found off;',
      'types {}',
      'gzip off;',
      'gzip_static on;',
      'gzip_vary on;',
      'gzip_proxied any;',
      'gzip_http_version 1.0;',
      'brotli_static on;',
      // What is asked for most stays open for a second: measured, a core gives half as much again. A file is always of one release.
      'open_file_cache max=200 inactive=30s;',
      'open_file_cache_valid 1s;',
      // A page has some kilobytes: reading them costs less than setting up to send them unread (a tenth).
      'sendfile off;',
      'if_modified_since off;',
      'max_ranges 0;',
      // One may follow another: a file that is gone, then a server that is.
      'recursive_error_pages on;',
      // A file that the next release no longer has, between the look and the reading.
      'error_page 404 = @magazine_rest;',
      `error_page 400 ${MALFORMED};`,
      ...block(
        'location /',
        headerLines(faces.page),
        `try_files /${FOLDERS[200]}$magazine_key.html $magazine_otherwise;`,
      ),
      ...block(
        `location ~ "${PAIRS}"`,
        headerLines(faces.page),
        `try_files /${FOLDERS[200]}$magazine_key.html @magazine_file;`,
      ),
      ...block(
        'location ~ "[.][a-z0-9]+$"',
        ...faces.files.map(({ one, headers }) =>
          block(
            `location ~ ${quoted(one.pattern.replace('^(', '^(?<magazine_page>'))}`,
            headerLines(headers),
            `try_files /${FOLDERS.files}$magazine_key @magazine_file;`,
          ),
        ),
        `try_files "${NO_KEY}" @magazine_file;`,
      ),
      ...block(`location = ${HELD_PATH}`, headerLines(faces.held), 'try_files $magazine_key @magazine_file;'),
      ...ONLY_SERVER.flatMap((path) => block(`location = ${path}`, `try_files "${NO_KEY}" @magazine_file;`)),
      '# Quel che il deposito Git manda, per chi gestisce.',
      ...block(
        `location = ${HOOK_PATH}`,
        'client_max_body_size 25m;',
        `error_page 502 504 =503 ${AWAY};`,
        `proxy_pass http://${PRIVATE.variable};`,
      ),
      '# Una pagina che qui non c’è: la dice il server; se non risponde, non c’è.',
      ...block('location @magazine_rest', turns(), 'error_page 502 504 =404 @magazine_missing;', PROXY),
      '# Quel che solo il server può dire.',
      ...block('location @magazine_file', turns(), `error_page 502 504 =503 ${AWAY};`, PROXY),
      ...block(
        'location @magazine_gone_page',
        headerLines(faces.gonePage),
        `try_files /${FOLDERS[410]}$magazine_key.html =500;`,
      ),
      ...block(
        'location @magazine_gone_text',
        headerLines(faces.goneText),
        `try_files /${FOLDERS[410]}$magazine_key =500;`,
      ),
      ...block(
        'location @magazine_moved',
        headerLines({ ...faces.moved, location: '$magazine_moved' }),
        `try_files /${MOVED.body} =500;`,
      ),
      ...notice('@magazine_missing', faces.missing, 'missing.html'),
      ...notice(`= ${AWAY}`, faces.away, 'away.html', 'internal;'),
      ...notice(`= ${MALFORMED}`, faces.malformed, 'malformed.txt', 'internal;'),
    ),
  ]
  return `${lines.join('\n')}\n`
}

const ifThere = (name: string): string => name.replace(/.$/, '*')

/** What was taken back, and what moved. */
function turns(): readonly string[] {
  const gone = `$document_root/${FOLDERS[410]}$magazine_key`
  return [
    ...block(`if (-f ${gone}.html)`, 'error_page 410 @magazine_gone_page;', 'return 410;'),
    ...block(`if (-f ${gone})`, 'error_page 410 @magazine_gone_text;', 'return 410;'),
    // By another status on the way: with 308 nginx would add an empty `location` of its own.
    ...block('if ($magazine_moved)', 'error_page 418 =308 @magazine_moved;', 'return 418;'),
  ]
}
