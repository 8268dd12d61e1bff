/** Phrases that say nothing. */
export const FILLER: readonly string[] = [
  'a 360 gradi',
  'al giorno d’oggi',
  'fare la differenza',
  'fuori dagli schemi',
  'in un contesto in cui',
  'in un mondo che cambia',
  'nel mondo di oggi',
  'non solo business',
  'soluzione chiavi in mano',
  'una marcia in più',
  'valore aggiunto',
]

/** What writing programs say before and after a text, and the labels that they put into it: pieces of patterns. */
export const ASSISTANT: readonly string[] = [
  'fammi sapere se',
  'fatemi sapere se',
  'spero che questo articolo',
  'spero che questo testo',
  'spero che questa versione',
  'ecco l’articolo',
  'ecco il testo',
  'ecco una versione',
  'ecco la versione',
  'ecco una bozza',
  'se vuoi, posso',
  'se vuoi posso',
  'se desideri, posso',
  '(?<!se )vuoi che (?:(?:io|te|ti|lo|la|li|le|ne) ){0,3}(?:prepari|scriva|riscriva|adatti|aggiunga|approfondisca|accorci|allunghi|ampli|espanda|crei|generi|traduca|riassuma|modifichi|trasformi|renda|proceda|elabori|proponga|continui)(?!\\p{L})(?=[^.!?…]{0,200}\\?)',
  '(?<!se )(?:preferisci|desideri|vorresti) che (?:(?:io|te|ti|lo|la|ne) ){0,3}(?:prepari|scriva|riscriva|adatti|aggiunga|approfondisca|accorci|renda|modifichi)(?!\\p{L})(?=[^.!?…]{0,200}\\?)',
  '(?:dimmi|dimmelo|fammi sapere|fatemi sapere) (?:pure )?(?:se|quale|cosa|che cosa|come) (?:preferisci|preferite|vuoi|volete|desideri|ti serve|ne pensi)',
  '(?:se (?:vuoi|preferisci|desideri|ti serve|serve|utile),? )?posso anche (?:adattar|trasformar|accorciar|ampliar|preparar|riscriver|generar|tradur|riassumer|fornir|propor|suggerir|aggiunger|elaborar|creare?(?= (?:un|una|il|la|dei|delle) (?:version|post|titol|riassunt)))\\p{L}*(?= (?:un|una|il|la|lo|dei|delle|in|per|con|alcun|altr|più)(?!\\p{L})|[.?!,])',
  'se preferisci,? posso',
  'spero (?:che )?(?:ti|vi) sia (?:utile|d’aiuto|di aiuto)',
  'resto a (?:tua )?disposizione per (?:eventuali|ulteriori|qualsiasi) (?:modific|chiariment|domand|revision)\\p{L}*',
  '(?:certo|certamente|assolutamente|volentieri|perfetto)! ecco',
  'ecco (?:a te|qui) (?:il|la|l’|un|una|un’) ?(?:articolo|testo|bozza|versione)',
  'di seguito (?:trovi|ti propongo|ecco) (?:il testo|l’articolo|una bozza|la bozza|una versione|la versione)',
  'ho (?:riscritto|rielaborato|migliorato|corretto) il tuo (?:testo|articolo|pezzo)',
  'come modello linguistico',
  'in quanto modello linguistico',
  'come intelligenza artificiale, non',
  'come assistente virtuale',
  'non esitare a chiedere',
  'punto chiave:',
  'punti chiave:',
  'concetto chiave:',
  'let me know if',
  'would you like me to',
  'i hope this helps',
  '(?:sure|certainly|of course)[!,] here',
  'here is the article',
  'here’s the article',
  'as an ai language model',
]

/** What sites, newsletters and writing programs put around a text, and what comes along when it is copied: pieces of patterns. */
export const PASTED: readonly string[] = [
  'iscriviti gratis per ricevere (?:i )?nuovi (?:post|articoli)',
  'grazie per aver letto .{1,60}! (?:iscriviti|questo post)',
  'questo post è pubblico,? quindi sentiti libero di condividerlo',
  'mi piace(?:: ?mi piace)? caricamento(?:\\.{3}|…)',
  'fai clic (?:qui )?per condividere su',
  '\\(si apre in una nuova finestra\\)',
  'errore\\. (?:il segnalibro non è definito|l’origine riferimento non è stata trovata|nel documento non esiste testo dello stile specificato)',
  'error! (?:bookmark not defined|reference source not found)',
  'fare clic o toccare qui per immettere (?:il )?testo',
  'fare clic qui per (?:immettere|inserire) (?:il )?testo',
  'leggi in app',
  'visualizza (?:questa e-?mail|nel browser)(?: nel browser)?',
  'inviato da(?:l mio| il mio)? (?:iphone|ipad|smartphone|dispositivo)',
  'ottieni outlook per (?:ios|android)',
  'thanks for reading.{1,60}! subscribe',
  'subscribe (?:for free )?to receive new posts',
  '(?:riproduzione riservata ©|© riproduzione riservata)',
]

/** Usual abbreviations that the dictionary does not know, in small letters and with their stop. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  [
    'sig. sig.ra sig.na sigg. dott. dott.ssa dr.ssa prof.ssa avv. geom. rag. arch. gent.mo gent.ma spett.le egr. on.',
    'pag. pagg. pp. p. cap. vol. fig. figg. tab. art. artt. lett. cit. op. ibid. cfr. v. vd. seg. segg. ss. n. nn. nr. vs.',
    's.p.a. s.r.l. s.r.l.s. s.n.c. s.a.s. s.s. p.iva c.f. c.a. p.es. p.e. es. ecc. etc. a.c. d.c. n.d. n.d.r. n.b. p.s. u.s.',
    'tel. cell. ca. min. max. sec. inc. ltd. co. corp. jr. sr. st. gen. feb. mar. apr. mag. giu. lug. ago. set. ott. nov. dic.',
  ].flatMap((line) => line.split(' ')),
)

/** Foreign words that are in no Italian dictionary and that people of the trade use as if they were, by their language. */
const BY_LANGUAGE = {
  fr: 'a la carte',
  en: `best practice, call to action, customer care, customer journey, go to market, killer app,
    lead generation, open space, pull request, win win, word of mouth, awareness, commitment, compliance,
    disruption, disruptive, empowerment, engagement, funnel, insight, lead, mindset, onboarding, pitch,
    purpose, repository, seniority, stakeholder, storytelling, takeaway, touchpoint, workflow`,
  ja: 'gemba, kaizen',
  de: 'gestalt, zeitgeist',
} as const

/** Each of them with its language. */
export const FOREIGN: ReadonlyMap<string, string> = new Map(
  Object.entries(BY_LANGUAGE).flatMap(([language, words]) =>
    words.split(/,\s+/).map((word) => [word, language] as const),
  ),
)
