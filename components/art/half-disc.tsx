/** A half disc and its missing half in dashes: the drawing of what is not there. */
export function HalfDisc() {
  return (
    <svg className="half-disc" viewBox="-1 0 102 106" aria-hidden="true">
      <path className="solid" d="M0 50A50 50 0 0 1 100 50Z" />
      <path className="dashes" d="M0 55A50 50 0 0 0 100 55Z" />
    </svg>
  )
}
