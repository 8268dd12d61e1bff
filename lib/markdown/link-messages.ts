import { say } from '#lib/model/fault.ts'
import { quote } from './mark-messages.ts'

/** What the check says of links and images, and of notes that are none. */
export const linkMessages = {
  // Links
  linkEmpty: () => say('link-empty')`
    un link non ha parole
    → scrivi fra quadre che cosa si trova dall’altra parte`,
  linkNowhere: () => say('link-nowhere')`
    un link non ha indirizzo
    → scrivilo fra tonde: «[parole](/articoli/nome)»`,
  linkScheme: (url: string) => say('link-scheme')`
    «${url}» non è un indirizzo che si può aprire
    → usa «/articoli/nome», «#titolo», «https://…» o «mailto:…»`,
  linkInLink: () => say('link-in-link')`
    un link sta dentro un altro link
    → lasciane uno`,
  linkUndefined: (text: string) => say('link-undefined')`
    «${text}» rimanda a un indirizzo che non c’è
    → scrivi «[parole](/articoli/nome)»`,
  imageAddress: (ready: string) => say('image-address')`
    nel percorso di un’immagine c’è uno spazio: non si vede
    → rinomina il file senza spazi né maiuscole, e scrivi qui «${ready}»`,
  linkHere: (url: string) => say('link-here')`
    «${url}» si apre solo su questo computer
    → togli l’indirizzo del computer e lascia «${url.replace(/^https?:\/\/[^/]+/i, '') || '/'}»`,
  linkSpace: () => say('link-space')`
    fra «]» e «(» c’è uno spazio: non è un link
    → togli lo spazio`,
  linkBare: (text: string, ready: string) => say('link-bare')`
    «${text}» è un indirizzo senza parole: non diventa un link
    → scrivi «${ready}»`,
  linkPhone: (url: string) => say('link-scheme')`
    «${url}»: un numero di telefono non può essere un link
    → scrivi il numero nel testo`,
  linkWrapped: (host: string, target: string) => say('link-copied', 'doubt')`
    l’indirizzo passa da «${host}», che conta chi lo segue, e poi porta altrove
    → scrivi ${quote(target, 400)}`,
  linkTraced: (trace: string, better: string) => say('link-copied', 'doubt')`
    in fondo all’indirizzo c’è ${quote(trace)}, che serve solo a contare chi arriva
    → scrivi ${quote(better, 400)}`,
  linkPrivate: (url: string) => say('link-copied', 'doubt')`
    ${quote(url)} si apre solo a chi è entrato con il suo nome, o è stato invitato
    → metti un indirizzo che si apre a tutti: quello di «Pubblica sul web», o la fonte`,

  // Images
  imageInline: () => say('image-inline')`
    un’immagine sta in mezzo a un testo
    → mettila da sola, fra due righe vuote`,
  altMissing: () => say('alt-missing')`
    un’immagine non ha il testo alternativo
    → descrivila fra quadre: «![che cosa si vede](immagini/nome.svg)»`,
  altFileName: (alt: string) => say('alt-file-name')`
    il testo alternativo «${alt}» è il nome del file
    → scrivi che cosa si vede`,

  // Those that are none
  linkReady: (written: string, why: string, better: string) => say('link-raw')`
    ${quote(written)} resta scritto sulla pagina: ${why}
    → scrivi ${quote(better, 400)}`,
  imageReady: (why: string, better: string) => say('image-raw')`
    un’immagine non si vede, e i suoi segni restano sulla pagina: ${why}
    → scrivi ${quote(better, 400)}`,
  imageSpace: (better: string) => say('image-raw')`
    un’immagine non si vede: fra «]» e «(» c’è uno spazio
    → scrivi ${quote(better, 400)}`,
  imageBroken: () => say('image-raw')`
    un’immagine non si vede, e i suoi segni restano sulla pagina
    → scrivi «![che cosa si vede](immagini/nome.jpg "Didascalia")»`,
  escaped: (written: string, better: string) => say('link-raw', 'doubt')`
    ${quote(written)} resta scritto sulla pagina: le barre rovesciate tolgono effetto ai segni
    → scrivi ${quote(better, 400)}`,
  noteSpaces: (name: string, written = `[^${name}]`) => say('note-raw')`
    «${written}» resta scritto sulla pagina: il nome di una nota non ha spazi
    → scrivi «[^1]», e più sotto «[^1]: testo della nota.»`,
  noteColon: (name: string) => say('note-raw')`
    la nota «${name}» resta nel testo: dopo «[^${name}]» mancano i due punti
    → scrivi «[^${name}]: testo della nota.»`,
  noteInline: () => say('note-raw')`
    una nota scritta in mezzo alla frase («^[…]») resta sulla pagina
    → scrivi «[^1]», e più sotto «[^1]: testo della nota.»`,
  noteNumber: (written: string) => say('note-raw')`
    «${written}» non è una nota: resta scritto sulla pagina
    → scrivi «${written.replace('[', '[^')}», e più sotto «${written.replace('[', '[^')}: testo della nota.»; se non serve, toglilo`,
  noteRaised: (written: string, number: string) => say('note-raw')`
    «${written}» dopo una parola sembra una nota: resta scritto sulla pagina, e non porta a niente
    → scrivi «[^${number}]», e più sotto «[^${number}]: testo della nota.»`,
  definitionUnused: (name: string) => say('definition-unused')`
    la riga «[${name}]: …» non arriva sulla pagina: nessun link la usa
    → scrivi «[parole](indirizzo)» dove serve il link, e togli la riga`,
  definitionRepeated: (name: string) => say('definition-repeated')`
    «[${name}]» ha due indirizzi: vale il primo
    → togli una delle due righe, o cambia nome`,
  linkTitle: (title: string) => say('link-title', 'doubt')`
    ${quote(title)}, fra le virgolette di un link, non arriva sulla pagina
    → toglilo, o scrivilo nel testo`,
  chartLink: () => say('chart-item')`
    un link in una voce di grafico non arriva sulla pagina
    → portalo nella didascalia, sotto l’elenco`,
  captionBar: () => say('caption-marks')`
    in una didascalia la barra resta scritta: divide il credito solo se è una, fra due spazi
    → scrivi «La didascalia. | Il credito», o togli la barra`,
  captionMarks: (written: string, where: string) => say('caption-marks')`
    in ${where} i segni di ${quote(written)} restano scritti: è testo semplice
    → togli i segni e lascia le parole`,
}
