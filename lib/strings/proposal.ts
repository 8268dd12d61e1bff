import { count, inWords } from '#lib/model/numbers.ts'

/** The form for whoever has something to say and only a browser. */
export const proposal = {
  name: 'Proponi',
  ways: {
    articolo: { link: 'Un articolo', name: 'Proponi un articolo' },
    tema: { link: 'Un tema', name: 'Proponi un tema' },
    errore: { link: 'Un errore da segnalare', name: 'Segnala un errore' },
    modifica: { link: 'Una modifica a un pezzo uscito', name: 'Proponi una modifica' },
  },
  /** Of a form with a piece filled in. */
  inPiece: (words: string, title: string) => `«${title}»: ${words.charAt(0).toLowerCase()}${words.slice(1)}`,
  waysLabel: 'Che cosa si può proporre',
  title: {
    articolo: { first: 'Scrivi qui,', second: 'il file lo facciamo noi' },
    tema: { first: 'Un tema', second: 'che manca' },
    errore: { first: 'Qualcosa', second: 'non torna?' },
    modifica: { first: 'Una parola', second: 'da cambiare' },
  },
  deck: {
    articolo:
      'Riempi il modulo e premi «Controlla»: qui sotto compaiono le cose da mettere a posto e il pezzo come si vedrebbe. Quando è tutto in ordine nasce il file, con un link che lo porta nel deposito della rivista. Fino a tremila caratteri il link porta tutto; un testo più lungo lo copi da qui e lo incolli lì.',
    tema: 'Un nome, una definizione, una forma. Ne nasce un file, con un link che lo porta nel deposito della rivista.',
    errore:
      'Basta una riga: la pagina, e la frase o il conto che non va. La segnalazione si apre nel deposito della rivista, già scritta.',
    modifica:
      'Di’ quale pezzo. Ne esce il link che ne apre il file nel deposito della rivista: lì si cambia quel che serve e si propone la modifica.',
  },
  description: {
    articolo:
      'Il modulo per proporre un articolo alla rivista: si scrive nel browser, il controllo risponde subito e il file è pronto da mandare.',
    tema: 'Il modulo per proporre alla rivista un tema nuovo: un nome, una definizione, una forma, e il file è pronto da mandare.',
    errore:
      'Il modulo per segnalare un errore: la pagina, la frase o il conto che non va, e la segnalazione è già scritta.',
    modifica:
      'Come si propone di cambiare un pezzo già uscito: si dice quale, e si arriva al suo file nel deposito della rivista.',
  },
  privacy:
    'Quello che scrivi torna nella pagina che ricevi in risposta e da nessun’altra parte: qui non resta, né in un archivio né in un registro. Finché non lo proponi non lo vede nessuno.',
  needed: 'Serve',
  optional: '(facoltativo)',
  more: 'Altro, se serve',
  perLine: 'Una per riga.',
  none: 'Nessuno',
  choose: 'Scegli',
  issue: {
    label: 'Numero',
    hint: 'In quale numero starebbe. Decide la redazione: proponi quello più vicino.',
  },
  body: {
    label: 'Il testo',
    hint: 'Una riga vuota divide i capoversi. Un titolo comincia con «## », un elenco con «- », il corsivo sta fra *asterischi*, un link si scrive [parole](indirizzo). Le foto si aggiungono dopo, nella proposta.',
  },
  slug: { label: 'Indirizzo', hint: 'Il nome del file e la fine dell’indirizzo. Senza, viene dal titolo.' },
  tags: 'Qui l’ordine è quello dell’alfabeto: se ne vuoi un altro, lo si cambia nel file.',
  published: 'Senza, è quella di oggi.',
  signature: {
    label: 'La tua firma non c’è ancora?',
    hint: 'Scrivi come vuoi firmare e due righe su di te: ne nasce un secondo file, da proporre prima dell’articolo.',
  },
  group: (label: string, at: number) => `${label}, ${at}`,
  addPlace: (label: string) => `Aggiungi un posto: ${label.toLowerCase()}`,
  check: {
    articolo: 'Controlla',
    tema: 'Controlla',
    errore: 'Prepara la segnalazione',
    modifica: 'Trova il file',
  },
  page: { label: 'In quale pagina', hint: 'L’indirizzo, o il titolo dell’articolo.' },
  what: {
    label: 'Che cosa non va',
    hint: 'Copia la frase. Se è un conto che non torna, scrivi quello giusto; se è una pagina che non si riesce a usare, di’ con quale browser. Al massimo una ventina di righe.',
  },
  piece: {
    label: 'Quale pezzo',
    hint: 'L’indirizzo della sua pagina, il titolo, o qualche parola del titolo. Vale anche per un tema, una firma, un numero, una pagina.',
  },
  empty: 'qui non c’è niente → scrivi qualcosa',
  tooLong:
    'è troppo lungo per stare in un link → tieni la frase e il conto che non vanno; il resto lo diremo dopo',
  signs: (name: string) =>
    `«${name}» firma già in questa rivista → sceglila in «Firme», e lascia vuoto questo posto`,
  notChosen: 'non hai scelto → sceglilo dall’elenco',
  notTicked: 'non ne hai scelto nessuno → segnane almeno uno',
  noIssue: 'non hai scelto → sceglilo dall’elenco',
  manyPieces: (titles: readonly string[]) =>
    `hanno queste parole nel titolo ${titles.map((title) => `«${title}»`).join(', ')} → scrivine di più`,
  noPiece: (near?: string) =>
    near === undefined
      ? 'nessun pezzo uscito ha questo indirizzo o questo titolo → copia l’indirizzo della sua pagina'
      : `nessun pezzo uscito ha questo indirizzo o questo titolo → intendevi «${near}»?`,
  fault: 'Da correggere:',
  doubt: 'Da guardare:',
  onLine: (line: number) => `riga ${line}: `,
  outcome: {
    refused: (n: number) =>
      `${inWords(n, 'una cosa', 'cose')} da mettere a posto`.replace(/^./, (first) => first.toUpperCase()),
    refusedText: 'Ognuna è scritta anche accanto al suo posto.',
    right: (doubts: number) =>
      doubts === 0
        ? 'Tutto in ordine'
        : `Si può proporre, con ${inWords(doubts, 'una cosa', 'cose')} da guardare`,
    doubts: (n: number) =>
      n === 1
        ? 'Questa si può anche lasciare com’è: guardala, e decidi tu.'
        : 'Queste si possono anche lasciare come sono: guardale, e decidi tu.',
    found: 'Ecco la strada',
  },
  mended: (n: number) =>
    `${count(n, 'segno tipografico messo', 'segni tipografici messi')} a posto da noi: virgolette, apostrofi, lineette, segni che non si vedono. Nel modulo li vedi già cambiati.`,
  seen: 'Come si vedrebbe',
  seenBelow: 'Guarda come si vedrebbe',
  file: (name: string) => `Il file: ${name}`,
  fileText: 'Il testo del file, da selezionare e copiare',
  download: 'Scarica il file',
  copy: 'Copia il testo',
  copied: 'Testo copiato.',
  toForge: (host: string) => `Proponilo su ${host}`,
  forgeSteps: (host: string) =>
    `Il link apre su ${host} la pagina di un file nuovo, già scritta. Serve un’utenza, gratuita. Se chiede di fare una copia del deposito (in inglese «fork»), di’ di sì: è la tua brutta copia. Poi si conferma in fondo, due volte, e la proposta è fatta.`,
  paste: (host: string) =>
    `Il testo è troppo lungo per stare nel link: il link porta soltanto la prima parte, con titolo, firma e il resto. Prima copia il testo qui sotto, o scarica il file; poi, nella pagina che si apre su ${host}, cancella quel che c’è e incolla tutto.`,
  two: 'I file sono due: prima la firma, poi l’articolo. Finché la firma non è accolta il controllo dirà che non c’è: nella seconda proposta scrivi che arriva con la prima.',
  edit: (title: string) => `Apri il file di «${title}»`,
  editSteps:
    'Serve un’utenza, gratuita. Se il deposito chiede di fare una copia (in inglese «fork»), di’ di sì. Cambi il testo, confermi in fondo con una riga che dica perché, e la proposta è fatta: ne parleremo lì.',
  reportForge: (host: string) => `Apri la segnalazione su ${host}`,
  reportLetter: 'Mandala per posta',
  reportSteps:
    'La segnalazione è già scritta: rileggila e confermala. Serve un’utenza, gratuita, e la legge chiunque.',
  reportNoAccount: 'Se non hai un’utenza mandala per posta: la legge soltanto la redazione.',
  open: 'Scrivilo adesso, nel browser',
  changePiece: 'Proponi una modifica',
  refusals: {
    403: 'Questo modulo si manda dalla sua pagina, e non da un’altra.',
    408: 'Il modulo non è arrivato per intero. Torna indietro, il testo è ancora lì, e mandalo di nuovo.',
    413: 'Il testo è troppo lungo: il modulo prende circa novemila parole per volta, meno se dentro ci sono molti link o molte tabelle. Torna indietro con il browser: quello che hai scritto è ancora nel modulo. Copialo in un file tuo, poi mandalo in due parti, o chiedi alla redazione come fare.',
    415: 'Questo modulo si manda dal browser, così com’è.',
    503: 'In questo momento il controllo ha troppo da leggere, o non risponde. Torna indietro, il testo è ancora nel modulo, e riprova fra qualche secondo.',
  },
} as const
