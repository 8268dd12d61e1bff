/** For each rule that only points: bodies (or front matter lines, where `key:` begins the text) that it must and must not touch. */
export type DoubtingCase = { readonly touches: readonly string[]; readonly leaves: readonly string[] }

/** A valid article with a body; the front matter holds no fault of style. */
export function articleWith(body: string, fields = ''): string {
  return `---
title: "Un titolo | e la sua voce"
dek: "Una frase che aggiunge al titolo, non lo ripete e sta nel suo posto."
authors: [redazione]
section: idee
tags: [metodo]
published: 2026-01-01
${fields}---

${body}
`
}
