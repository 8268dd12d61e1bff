import type { Said } from '#lib/model/fault.ts'
import { messages } from '../messages.ts'

/** Addresses that only lead on to another, and where they carry it. */
const WRAPPERS: readonly (readonly [host: RegExp, path: RegExp, key: readonly string[]])[] = [
  [/^(?:www\.)?google\.[a-z.]{2,6}$/, /^\/url$/, ['q', 'url']],
  [/\.safelinks\.protection\.outlook\.com$/, /^\//, ['url']],
  [/^lm?\.(?:facebook|instagram)\.com$/, /^\//, ['u']],
  [/^(?:www\.)?youtube\.com$/, /^\/redirect$/, ['q']],
  [/^(?:www\.)?linkedin\.com$/, /^\/(?:redir|safety)\//, ['url']],
]

/** What programs add to an address to know where a reader comes from. */
const TRACES = /^(?:utm_[a-z_]{1,20}|fbclid|gclid|dclid|msclkid|igshid|mc_[ce]id|_hsenc|_hsmi|mkt_tok|yclid)$/

/** Pages of a person who has signed in: mail, chats, documents being written. */
const OWN: readonly (readonly [host: RegExp, path: RegExp])[] = [
  [/^mail\.google\.com$|^outlook\.(?:live|office|office365)\.com$|^web\.whatsapp\.com$/, /^\//],
  [/^(?:chatgpt\.com|chat\.openai\.com)$/, /^\/c\//],
  [/^(?:claude\.ai|gemini\.google\.com)$/, /^\/(?:chat|app)\//],
  [
    /^docs\.google\.com$/,
    /^\/(?:document|spreadsheets|presentation|forms)\/(?:u\/\d\/)?d\/(?!e\/)[^/]+\/edit$/,
  ],
]

/** What an address seems copied from, that leads elsewhere than its reader wants: a message for it; none for most. */
export function copiedLink(address: string): Said | undefined {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return undefined
  const url = new URL(address)
  const { hostname, pathname, searchParams } = url
  const wrapper = WRAPPERS.find(([host, path]) => host.test(hostname) && path.test(pathname))
  const [target] = (wrapper?.[2] ?? []).flatMap((key) => searchParams.get(key) ?? [])
  if (target !== undefined && /^https?:\/\//i.test(target)) return messages.linkWrapped(hostname, target)
  const traces = [...new Set(searchParams.keys())].filter((key) => TRACES.test(key))
  const [trace] = traces
  if (trace !== undefined) {
    const said = `${trace}=${searchParams.get(trace)}`
    for (const key of traces) searchParams.delete(key)
    return messages.linkTraced(said, url.href)
  }
  return OWN.some(([host, path]) => host.test(hostname) && path.test(pathname))
    ? messages.linkPrivate(address)
    : undefined
}
