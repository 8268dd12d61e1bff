import { LONGEST_ADDRESS } from '#lib/markdown/rules/links-and-images.ts'
import { unreadable } from '#lib/model/addresses.ts'
import type { FileFault, Said } from '#lib/model/fault.ts'
import { paths } from '#lib/model/paths.ts'
import { links } from '../messages/targets.ts'
import { nearestOf } from '../nearest.ts'
import { atPlace, atValue, type Library } from '../parsed.ts'
import { type Addresses, addressesOf, hasId, idsOf, isDerived, type Text } from './known-addresses.ts'

/** An address with a scheme, or of another host. In a text `inspect` has said which of them can be opened. */
const ELSEWHERE = /^(?:[a-z][a-z\d+.-]*:|\/\/)/i
/** The schemes that a call may have; whether the rest can be read is another question. */
const OPENED = /^(?:https?|mailto):/i
/** What the magazine answers to machines, and the files of pages. */
const NOT_A_PAGE =
  /^\/(?:(?:sitemap|opensearch)\.xml|robots\.txt|manifest\.webmanifest|sitemap\/.+|(?:media|immagini|fonts)\/.+)$/
const LIST_PAGE = new RegExp(`^${paths.articles}/pagina/\\d+$`)

const split = (address: string): readonly [folder: string, name: string] => {
  const cut = address.lastIndexOf('/')
  return [address.slice(0, cut), address.slice(cut + 1)]
}

/** Finds what a broken address most likely means. */
type Suggest = (address: string) => string | undefined

/** Longer addresses are nobody's slip of a letter: comparing them costs the product of the lengths. */
const LONGEST_SUGGESTED = 100
/** A text with more different broken addresses was moved from elsewhere. The check runs on the server's own thread as well. */
const MOST_SUGGESTIONS = 20

/** A near name in the same folder, the same name in another, a near address. Each is looked for once, and not for ever. */
function suggesting({ known }: Addresses): Suggest {
  const all = [...known.keys()]
  const found = new Map<string, string | undefined>()
  const look = (address: string): string | undefined => {
    const [folder, name] = split(address)
    // An issue by its number alone: «/numeri/5».
    const issue = new RegExp(`^${paths.issue('')}0*${/^\d{1,4}$/.exec(name)?.[0] ?? '-'}-`)
    const numbered = `${folder}/` === paths.issue('') ? all.find((other) => issue.test(other)) : undefined
    if (numbered !== undefined) return numbered
    const beside = all.filter((other) => split(other)[0] === folder).map((other) => split(other)[1])
    const near = nearestOf(name, beside)
    if (near !== undefined) return `${folder}/${near}`
    return all.find((other) => name !== '' && split(other)[1] === name) ?? nearestOf(address, all)
  }
  return (address) => {
    if (address.length > LONGEST_SUGGESTED) return undefined
    if (!found.has(address) && found.size < MOST_SUGGESTIONS) found.set(address, look(address))
    return found.get(address)
  }
}

type Known = { readonly addresses: Addresses; readonly suggest: Suggest }

function linkFault(url: string, { addresses, suggest }: Known, own?: Text): Said | undefined {
  // Nearly all are right as they stand, and a large archive has a hundred thousand. Too long ones `inspect` refuses.
  if (addresses.known.has(url) || url.length > LONGEST_ADDRESS) return undefined
  if (ELSEWHERE.test(url)) {
    const fault = unreadable(url)
    return fault && links.unreadable(url, fault)
  }
  const [address = '', anchor] = url.split('#', 2)
  if (address !== '' && !address.startsWith('/')) return links.form(url)
  const path = address.replace(/\?.*$/s, '')
  if (path !== '' && !addresses.known.has(path) && !isDerived(path, addresses)) {
    if (LIST_PAGE.test(path)) return links.listPage(url, paths.articles)
    if (NOT_A_PAGE.test(path)) return links.notAPage(url)
    const now = addresses.moved.get(path)
    if (now !== undefined) return links.moved(url, now)
    const bare = path.replace(/\/+$/, '')
    if (bare !== path && addresses.known.has(bare)) return links.trailingSlash(url, bare)
    return links.broken(url, suggest(path))
  }
  if (anchor === undefined) return undefined
  const text = path === '' ? own : addresses.known.get(path)
  if (text && hasId(text, anchor)) return undefined
  if (/^_?(?:ftn|edn|fn|sdfootnote|footnote-?)(?:ref)?\d*(?:anc|sym)?$/i.test(anchor))
    return links.wordNote(url)
  const ids = anchor.length > LONGEST_SUGGESTED || !text ? [] : idsOf(text)
  const near = nearestOf(anchor, ids)
  return links.anchor(url, near === undefined ? undefined : `${address}#${near}`)
}

/** Links of the texts and of the calls to action that lead nowhere. */
export function linkProblems(library: Library): readonly FileFault[] {
  const addresses = addressesOf(library)
  const known = { addresses, suggest: suggesting(addresses) }
  const inTexts = library.texts.flatMap((file) => {
    return file.body.links.flatMap((link) => {
      const said = linkFault(link.url, known, file)
      return said ? [atPlace(file, link, said)] : []
    })
  })
  const inCalls = library.of('call').flatMap((file) => {
    const { href } = file.known
    if (href === undefined) return []
    const isElsewhere = ELSEWHERE.test(href) && !OPENED.test(href)
    const said = isElsewhere ? links.form(href) : linkFault(href, known)
    return said ? [atValue(file, ['href'], said)] : []
  })
  return [...inTexts, ...inCalls]
}
