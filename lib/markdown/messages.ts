/** What the check says of a Markdown text, and how to mend it: for editors, in Italian. */
const say = (rule: string, message: string, remedy: string) => ({ rule, message, remedy })

export const messages = {
  tooLong: (bytes: number) =>
    say(
      'too-long',
      `il testo pesa ${Math.ceil(bytes / 1024)} kB: il massimo è 256`,
      'dividilo in più articoli',
    ),
  tooManyLines: (most: number) =>
    say('too-long', `il testo ha più di ${most} righe`, 'dividilo in più articoli'),
  tooDeep: (most: number) =>
    say(
      'too-deep',
      `qui ci sono più di ${most} citazioni, elenchi o blocchi uno dentro l’altro`,
      'togli i segni «>», «-» e «:::» di troppo all’inizio della riga',
    ),
  tooIntricate: () =>
    say(
      'too-intricate',
      'qui ci sono troppi segni (asterischi, parentesi, apici inversi, barre) per un solo paragrafo o per un solo testo',
      'dividi il paragrafo con una riga vuota, o togli i segni che non servono',
    ),
}
