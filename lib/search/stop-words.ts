/**
 * Words that stand in every text: a question drops them as long as another word is left («il prezzo del latte» asks for
 * prezzo and latte). What is left of an elision counts among them.
 */
const STOP_WORDS = new Set(
  `a ad ai agl agli al all alla alle allo anche ancora avere aveva avevano c che chi ci ciò coi col come con contro cui
  d da dagl dagli dai dal dall dalla dalle dallo degl degli dei del dell della delle dello di dov dove due e è ed era erano
  essere fa fra fu gl gli ha hai hanno ho i il in io l la le lei li lo loro lui m ma me mi mia mie miei mio n ne né negl
  negli nei nel nell nella nelle nello no noi non nostra nostre nostri nostro o od ogni per perché perciò però più po poi
  quale quali quando quanta quante quanti quanto quel quell quella quelle quelli quello quest questa queste questi questo
  qui s sarà se sé sei si sì sia siamo siete sono sta stata stati stato su sua sue sugl sugli sui sul sull sulla sulle
  sullo suo suoi t te ti tra tu tua tue tuo tuoi tutta tutte tutti tutto un una uno v vi voi`.split(/\s+/),
)

/** Whether a form (lower case, accents kept) says too little to be asked for alone: «però» does, «pero» is a tree. */
export function isStopWord(form: string): boolean {
  return STOP_WORDS.has(form)
}
