/** What in an address cannot be read, and what to do about it (Italian, without full stop). */
export type Unreadable = { readonly what: string; readonly remedy: string }

const AUTHORITY = /^(https?):(\/*)([^/?#]*)/i
const MAILBOX = /^mailto:[^\s@<>"(),:;[\]\\]+@[^\s@<>"(),:;[\]\\.]+(?:\.[^\s@<>"(),:;[\]\\.]+)*(?:\?\S*)?$/i

/** What is wrong with the part between `//` and the next slash: `host:port`. */
function hostFault(authority: string): Unreadable | undefined {
  const [, host = '', port] = /^(\[[^\]]*\]?|[^:[]*)(?::(.*))?$/s.exec(authority) ?? [undefined, authority]
  if (host === '')
    return { what: 'dopo «//» manca il nome del sito', remedy: 'scrivilo: «https://www.esempio.it/»' }
  if (/\s/.test(host))
    return { what: `nel nome del sito, «${host}», c’è uno spazio`, remedy: 'togli lo spazio' }
  if (port !== undefined && !(/^\d{1,5}$/.test(port) && Number(port) > 0 && Number(port) < 65_536))
    return {
      what: port === '' ? 'dopo i due punti manca la porta' : `la porta «${port}» non esiste`,
      remedy: 'togli i due punti e quel che li segue, fino alla barra',
    }
  if (!URL.canParse(`https://${authority}/`))
    return {
      what: `«${host}» non può essere il nome di un sito`,
      remedy: 'copia l’indirizzo dalla barra del browser',
    }
  return undefined
}

/** What is wrong with an address of the web. */
function webFault(url: string): Unreadable | undefined {
  const [, scheme = '', slashes = '', authority = ''] = AUTHORITY.exec(url) ?? []
  if (slashes.length !== 2)
    return {
      what: `dopo «${scheme}:» non ci sono due barre`,
      remedy: `comincia con «${scheme.toLowerCase()}://» e il nome del sito`,
    }
  if (url.includes('\\')) return { what: 'c’è una barra rovesciata', remedy: 'scrivi «/»' }
  if (authority.includes('@'))
    return {
      what: 'prima del nome del sito c’è un nome utente («@»)',
      remedy: 'togli quel che sta fra «//» e «@»',
    }
  const fault = hostFault(authority)
  if (fault) return fault
  const [percent] = /%(?![\da-f]{2}).{0,2}/i.exec(url) ?? []
  if (percent !== undefined)
    return { what: `«${percent}» non è un segno in codice`, remedy: 'un «%» si scrive «%25»' }
  return URL.canParse(url)
    ? undefined
    : { what: 'non è un indirizzo', remedy: 'copialo dalla barra del browser' }
}

/**
 * What keeps an address from being followed, or undefined. Looks at those of the web and of mailboxes: paths of the magazine and other
 * schemes are judged by others. What it lets pass, `new URL` reads as it was written.
 */
export function unreadable(url: string): Unreadable | undefined {
  if (/^https?:/i.test(url)) return webFault(url)
  if (/^mailto:/i.test(url) && !MAILBOX.test(url))
    return { what: 'dopo «mailto:» non c’è una casella di posta', remedy: 'scrivi «mailto:nome@esempio.it»' }
  return undefined
}

/** An address of the web in letters of ASCII alone, as headers and machines take it: `https://esempio.it/l%E2%80%99articolo`. */
export const asciiAddress = (url: string): string => new URL(url).href
