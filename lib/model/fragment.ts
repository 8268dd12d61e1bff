/** A stretch of text that answers a question, or stands between two that do: the page writes the marks, the text stays text. */
export type Fragment = { readonly text: string; readonly marked: boolean }
