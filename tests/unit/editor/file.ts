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
