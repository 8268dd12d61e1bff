import { say } from '#lib/model/fault.ts'
import type { Block } from './blocks.ts'
import { quote } from './mark-messages.ts'

/** What the check says of what dialogues, glossaries, checklists, quizzes, commentaries and suggestions hold. */
export const formMessages = {
  title: (name: Block) => say('block-title')`
    un blocco «:::${name}» non ha titolo
    → scrivi «:::${name}[Titolo]»`,

  dialogueBlock: () => say('dialogue-block')`
    in un blocco «:::dialogo» ci sono solo battute
    → chiudi il blocco con «:::» prima di questo, e riaprilo dopo`,
  dialogueName: () => say('dialogue-name')`
    in un blocco «:::dialogo» questa battuta non dice chi parla
    → comincia con il nome in grassetto e un punto: «**Nome.** Parole.»`,
  dialogueBold: (name: string) => say('dialogue-name')`
    ${quote(name)} qui non è in grassetto: la battuta sembra di chi parlava prima
    → scrivi «**${name}.** …»`,
  dialogueLine: (name: string) => say('dialogue-line')`
    la battuta di ${quote(name)} è attaccata a quella di prima
    → lascia una riga vuota fra una battuta e l’altra`,
  dialogueSilent: (name: string) => say('dialogue-silent')`
    dopo ${quote(name)} non c’è nessuna battuta
    → scrivi che cosa dice, o togli il nome`,
  dialogueVoices: (name: string) => say('dialogue-voices')`
    in un blocco «:::dialogo» parla solo ${quote(name)}
    → comincia ogni battuta con il nome di chi parla, in grassetto: «**Nome.** Parole.»`,

  glossaryBlock: () => say('glossary-block')`
    un blocco «:::glossario» contiene un solo elenco
    → scrivi le voci come «- **voce**: definizione.» e porta fuori il resto`,
  glossaryEntry: (text: string) => say('glossary-entry')`
    ${quote(text)} non è una voce di glossario
    → scrivi «- **voce**: definizione.»`,
  glossaryEmpty: (term: string) => say('glossary-entry')`
    la voce ${quote(term)} non ha definizione
    → scrivila dopo i due punti`,
  glossaryTwice: (term: string) => say('glossary-twice')`
    la voce ${quote(term)} c’è due volte
    → tienine una`,

  checklistBlock: () => say('checklist-block')`
    un blocco «:::scheda» contiene un elenco di cose da spuntare, e volendo qualche frase
    → scrivi le cose da fare come «- …» e porta fuori il resto`,

  quizBlock: () => say('quiz-block')`
    un blocco «:::quiz» contiene un elenco numerato di domande e, dopo, uno con i trattini che dice che cosa valgono i punti
    → scrivi le domande come «1. …» e i risultati come «- **0–3**: …»`,
  quizIndent: () => say('quiz-indent')`
    le risposte non stanno sotto la loro domanda
    → comincia ogni risposta con tre spazi e un trattino: «   - risposta (2)»`,
  quizAnswers: () => say('quiz-answers')`
    una domanda ha meno di due risposte
    → scrivile sotto la domanda, con tre spazi e un trattino: «   - risposta (2)»`,
  quizQuestion: () => say('quiz-question')`
    una domanda è una frase e un solo elenco di risposte
    → porta fuori il resto`,
  quizAnswer: () => say('quiz-answer')`
    una risposta è una frase sola
    → togli quello che segue, o fanne un’altra risposta`,
  quizPoints: () => say('quiz-points')`
    nessuna risposta di questa domanda vale punti
    → aggiungi i punti in fondo: «risposta (2)»`,
  quizOdd: (written: string) => say('quiz-points')`
    ${quote(`(${written})`)} in fondo a una risposta non è un numero di punti
    → scrivi solo un numero da 0 a 99, «(2)»; se fa parte della frase, aggiungi i punti dopo`,
  quizVerdict: (text: string) => say('quiz-verdict')`
    ${quote(text)} non dice per quanti punti vale
    → scrivi «- **0–3**: che cosa vuol dire.»`,
  quizVerdictEmpty: (range: string) => say('quiz-verdict')`
    ${quote(range)} non ha risultato
    → scrivilo dopo i due punti`,
  quizTwice: (points: number) => say('quiz-range')`
    ${points === 1 ? '1 punto ha' : `${points} punti hanno`} due risultati
    → correggi i numeri in grassetto`,
  quizGap: (points: number, least: number, most: number) => say('quiz-range')`
    con le risposte si va da ${least} a ${most}, e nessun risultato dice che cosa vuol dire ${points}
    → correggi i numeri in grassetto, o aggiungi un risultato`,

  commentaryBlock: () => say('commentary-block')`
    un blocco «:::commento» comincia con il testo da commentare, e sotto ha le note
    → metti «> » davanti al testo, e dopo una riga vuota le note come «1. …» o come paragrafi`,
  commentaryNotes: () => say('commentary-notes')`
    un blocco «:::commento» non ha note: c’è solo il testo
    → scrivile sotto, dopo una riga vuota, o lascia la citazione senza blocco`,

  suggestionBlock: () => say('suggestion-block')`
    un blocco «:::anche» contiene un elenco o una frase con i pezzi da leggere, senza titolo
    → porta fuori il resto`,
  suggestionLink: () => say('suggestion-link')`
    in un blocco «:::anche» non c’è nessun pezzo della rivista
    → aggiungi un collegamento: «[parole](/articoli/nome)»`,
  suggestionLabel: () => say('suggestion-label')`
    «Leggi anche» lo scrive già il blocco «:::anche»
    → toglilo e lascia il collegamento`,
}
