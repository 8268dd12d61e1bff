import { lstatSync, rmSync } from 'node:fs'
import type { ListenOptions } from 'node:net'

/** Where a server listens: a port, a path, or a socket that the service manager opened before it started this process. */
export type Place = ListenOptions | { readonly fd: number }

/** The first descriptor that a service manager hands over (sd_listen_fds(3)). */
const FIRST = 3
/** How the unit names the socket of the private listener (`FileDescriptorName=`). */
const PRIVATE = 'privato'

type Given = { readonly public?: Place; readonly private?: Place }

/**
 * The sockets that a service manager opened for this process; none if they are meant for another. Connections wait in them while
 * the process is not there, so that a restart loses none.
 */
export function givenPlaces(environment: Readonly<Record<string, string | undefined>>, pid: number): Given {
  const { LISTEN_PID, LISTEN_FDS, LISTEN_FDNAMES = '' } = environment
  const count = Number(LISTEN_FDS)
  if (Number(LISTEN_PID) !== pid || !Number.isInteger(count) || count < 1) return {}
  const names = LISTEN_FDNAMES.split(':')
  const all = Array.from({ length: count }, (_, n) => ({ fd: FIRST + n, name: names[n] ?? '' }))
  const find = (isPrivate: boolean) => all.find(({ name }) => (name === PRIVATE) === isPrivate)
  const [open, closed] = [find(false), find(true)]
  return { ...(open && { public: { fd: open.fd } }), ...(closed && { private: { fd: closed.fd } }) }
}

/** Where the private listener is, as the settings say it: a port on a host, or the path of a socket. */
export function privatePlace(given: number | string, host: string): Place {
  return typeof given === 'number' ? { port: given, host } : { path: given }
}

/** Removes the socket that a process which was killed left at a path: nobody could listen there again. */
export function clearSocket(place: Place): void {
  if (!('path' in place) || place.path === undefined) return
  if (lstatSync(place.path, { throwIfNoEntry: false })?.isSocket()) rmSync(place.path, { force: true })
}

const REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'lo occupa già un altro programma: fermalo, o scegli un altro posto',
  EACCES: 'il sistema non lo permette a questo utente (sotto il 1024 serve CAP_NET_BIND_SERVICE)',
  EADDRNOTAVAIL: 'l’indirizzo non è di questa macchina',
  ENOTFOUND: 'il nome non è di questa macchina',
  EINVAL: 'non è un posto su cui si possa ascoltare',
  ENOENT: 'la cartella non c’è',
}
/** Of a path the system does not tell the one from the other. */
const PATH_REASON = 'la cartella non c’è, o questo utente non può scriverci'

/** Why nobody can listen at a place, in a line; `name` is the variable that says it. */
export function listenFault(place: Place, name: string, error: NodeJS.ErrnoException): string {
  const where =
    'fd' in place
      ? `descrittore ${place.fd}`
      : (place.path ?? [place.host, place.port].filter((part) => part !== undefined).join(':'))
  const code = error.code ?? ''
  const reason = 'path' in place && code === 'EACCES' ? PATH_REASON : (REASONS[code] ?? error.message)
  return `Non si può ascoltare su ${where} (${name}): ${reason}.`
}
