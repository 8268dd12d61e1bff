/** An answer with the house's signs in place of those of a keyboard: «L'amico "vero"...» passes the check as it is. */
export function typeset(answer: string): string {
  return answer
    .replace(/"([^"]*)"/g, '«$1»')
    .replace(/(?<=\p{L})'/gu, '’')
    .replaceAll('...', '…')
}
