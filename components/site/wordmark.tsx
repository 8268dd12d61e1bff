/** The mark: six letters of Archivo from 125 % to 62 % of width, never set otherwise. */
export function Wordmark() {
  return (
    <span className="wordmark" role="img" aria-label="eppure">
      <i>e</i>
      <i>p</i>
      <i>p</i>
      <i>u</i>
      <i>r</i>
      <i>e</i>
    </span>
  )
}
