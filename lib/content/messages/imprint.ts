import { type Said, say } from '#lib/model/fault.ts'
import { meant, quoted } from './wording.ts'

/** «4,2», as Italian writes a ratio. */
const ratio = (value: number): string => (Math.floor(value * 10) / 10).toLocaleString('it')

/** What is said of the record of the magazine. */
export const imprint = {
  missing: () => say('imprint-missing')`
    manca «rivista.yml», che dice come si chiama la rivista e di che colori è
    → scrivilo accanto a «issues»: «npm run new -- rivista» ne fa uno in una cartella nuova, da cui copiarlo, e la guida ne spiega le chiavi`,
  otherName: (path: string, name: string) => say('imprint-missing')`
    «${path}» sembra quello che dice come si chiama la rivista, e non si legge
    → se accanto a «issues» c’è già «${name}», togli questo; se no chiamalo «${name}», tutto minuscolo, e tienilo lì`,
  empty: () => say('imprint-shape')`
    «rivista.yml» è vuoto, o ha solo appunti
    → scrivine le chiavi: «npm run new -- rivista» ne fa uno in una cartella nuova, da cui copiarlo, e la guida le spiega`,
  shape: () => say('imprint-shape')`
    qui sta un elenco di chiavi, e questo non lo è
    → scrivi una chiave per riga: «name: "…"»`,
  body: () => say('imprint-shape')`
    qui sta un elenco di chiavi senza righe «---»
    → togli le righe «---» e quello che non è una chiave`,
  nameLength: (name: string, letters: number, least: number, most: number) => say('imprint-name')`
    il nome ${quoted(name)} ha ${letters} ${letters === 1 ? 'segno' : 'segni'}: il marchio ne compone da ${least} a ${most}
    → scrivi il nome corto, quello che sta sulla copertina`,
  nameSign: (name: string, sign: string) => say('imprint-name')`
    nel nome ${quoted(name)} il marchio non sa comporre il segno ${quoted(sign)}
    → usa lettere dell’alfabeto italiano, cifre, spazio, apostrofo, punto, trattino o «&»`,
  nameLetters: (name: string) => say('imprint-name')`
    nel nome ${quoted(name)} servono almeno due lettere o cifre
    → scrivi il nome che sta sulla copertina`,
  nameSpaces: (name: string, better: string) => say('imprint-name')`
    nel nome ${quoted(name)} ci sono due spazi di seguito
    → lasciane uno: "${better}"`,
  hingeLong: (hinge: string, most: number) => say('imprint-hinge')`
    la cerniera ${quoted(hinge)} ha ${[...hinge].length} lettere: sulla seconda riga del titolo ne stanno ${most}
    → scegline una più corta, o togli la chiave: ogni numero avrà un titolo solo`,
  hingeSign: (hinge: string, sign: string) => say('imprint-hinge')`
    nella cerniera ${quoted(hinge)} il segno ${quoted(sign)} non si può disegnare
    → usa lettere, spazio o apostrofo`,
  zone: (zone: string, near: string | undefined) => say('imprint-time-zone')`
    nessun fuso orario si chiama ${quoted(zone)}
    → ${meant(near, 'scrivi un continente e una città, per l’Italia «Europe/Rome»')}`,
  authority: (written: string, better: string | undefined) => say('imprint-feed-authority')`
    ${quoted(written)} non dà un nome ai pezzi nei feed
    → ${better === undefined ? 'scrivi un dominio, una virgola e un giorno in cui era vostro: «rivista.example,2026-01-01»' : `scrivilo tutto minuscolo, senza spazi né altro che dominio, virgola e giorno: "${better}"`}`,
  contact: (written: string, better: string | undefined) => say('imprint-contact')`
    ${quoted(written)} non è né una casella di posta né un indirizzo «https://»
    → scrivi ${better === undefined ? '«redazione@rivista.example», o la pagina del modulo' : `"${better}"`}`,
  issn: (written: string, better: string | undefined) => say('imprint-issn')`
    ${quoted(written)} non è un codice ISSN
    → ${better === undefined ? 'ricopialo: otto cifre con un trattino in mezzo, l’ultima delle quali torna con le altre' : `scrivi "${better}"`}`,
  folder: (written: string, better: string | undefined) => say('imprint-repository')`
    ${quoted(written)} non è una cartella del deposito, contata dalla sua cima
    → ${better === undefined ? 'scrivi «content», o «.» se il deposito è tutta la rivista' : `scrivi "${better}"`}`,
  repositorySpace: (written: string) => say('imprint-repository')`
    nell’indirizzo ${quoted(written)} c’è uno spazio
    → ricopialo dalla barra del browser, sulla prima pagina del deposito`,
  repositoryAlone: (written: string) => say('imprint-repository')`
    ${quoted(written)} non arriva fino a un deposito
    → aggiungi di chi è e come si chiama: «https://github.com/chi/rivista»`,
  insideRepository: (written: string, better: string) => say('imprint-repository')`
    ${quoted(written)} è una pagina dentro il deposito
    → scrivi l’indirizzo del deposito: «${better}»`,
  branch: (written: string, better: string) => say('imprint-repository')`
    ${quoted(written)} non è il nome di un ramo
    → scrivi per esempio «${better}»`,
  colour: (written: string) => say('imprint-colour')`
    ${quoted(written)} non è un colore
    → scrivi un cancelletto e sei cifre fra virgolette: "${/^[0-9a-f]{6}$/i.test(written) ? `#${written}` : '#a6dcef'}"`,
  contrast: (what: string, found: number, least: number, remedy: string) => say('imprint-contrast')`
    ${what} ha un contrasto di ${ratio(found)} a 1, ne servono ${least}
    → ${remedy}`,
  alike: (what: string, remedy: string) => say('imprint-contrast')`
    ${what}
    → ${remedy}`,
  houseInks: (set: number, count: number) => say('imprint-inks')`
    la serie di inchiostri ${set} non c’è: sono ${count}, e si contano da 0
    → scrivi un numero da 0 a ${count - 1}`,
  pageUnknown: (slug: string, near: string | undefined) => say('imprint-page')`
    nessuna pagina si chiama ${quoted(slug)}
    → ${meant(near, 'scrivi il nome di un file della cartella «pages», senza «.md»')}`,
  category: (written: string, parts: readonly string[]) => say('imprint-categories')`
    ${quoted(written)} non è una categoria sola
    → fra l’una e l’altra va una virgola, fuori dalle virgolette: ${parts.join(', ')}`,
  namedTwice: (key: string, name: string) => say('imprint-twice')`
    in «${key}» ${quoted(name)} c’è due volte
    → tienine uno`,
  saidHereToo: (key: string) => say('imprint-twice')`
    «${key}» sta qui, e «fromServer» dice che lo dice il server
    → togli «${key}» da «fromServer», o la chiave «${key}»`,
  inksUnknown: (set: number, count: number) => say('inks-unknown')`
    la serie di inchiostri ${set} in «rivista.yml» non c’è: sono ${count}, e si contano da 0
    → scrivi un numero da 0 a ${count - 1}, o aggiungi la serie`,
  authorityToCome: (written: string, today: string) => say('imprint-feed-authority', 'doubt')`
    il giorno di ${quoted(written)} deve ancora venire, e il nome dei feed vuole un giorno in cui il dominio era già vostro
    → scrivi un giorno fino a oggi, ${today}`,
  yearToCome: (year: number) => say('imprint-since', 'doubt')`
    il primo numero sarebbe del ${year}, che deve ancora venire
    → scrivi l’anno in cui è uscito, o togli «since»`,
  openRepository: (url: string) => say('imprint-repository', 'doubt')`
    ${quoted(url)} non è cifrato: chi segnala o propone passerebbe da lì
    → scrivi «https://»`,
  openContact: (url: string) => say('imprint-contact', 'doubt')`
    ${quoted(url)} non è cifrato: chi scrive passerebbe da lì
    → scrivi «https://»`,
  whoseForge: (url: string) => say('imprint-repository', 'doubt')`
    dall’indirizzo ${quoted(url)} non si capisce che forgia è, e i link seguiranno le forme di GitHub
    → aggiungi «forge: gitlab» o «forge: forgejo», o «forge: github» se è proprio quella`,
  oppositeMissing: (hinge: string) => say('opposite-missing')`
    manca il secondo opposto, «b»: la rivista ha una cerniera, «${hinge}», che ne tiene insieme due
    → aggiungi «b», con la minuscola`,
  repositoryMissing: (door: string, page: string) => say('imprint-repository', 'doubt')`
    manca «repository», e «${page}» manda a «${door}»: sulla pagina saranno parole senza link
    → scrivi dove sta il deposito, o togli il link; se lo dice il server con REPOSITORY_URL, aggiungi «fromServer: [repository]»`,
  contactMissing: (page: string) => say('imprint-contact', 'doubt')`
    manca «contact», e «${page}» manda a «/scrivici»: sulla pagina saranno parole senza link
    → scrivi dove vi si scrive, o togli il link; se lo dice il server con CONTACT_EMAIL o CONTACT_URL, aggiungi «fromServer: [contact]»`,
} as const satisfies Readonly<Record<string, (...values: never[]) => Said>>
