/** What search engines show; beyond it they cut where they please. */
const MOST = 160

/** A description that fits: as it is, or whole words and an ellipsis (an author's biography may be longer). */
export function fitting(text: string): string {
  return text.length <= MOST ? text : `${text.slice(0, MOST - 1).replace(/[\s,;:.]+\S*$/, '')}…`
}
