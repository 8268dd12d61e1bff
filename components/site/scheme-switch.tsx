import { strings } from '#lib/strings.ts'

const CHOICES = ['light', 'dark', 'automatic'] as const

/** Light, dark or as the system says. Hidden until the script of `public/rivista.js` takes it up. */
export function SchemeSwitch() {
  return (
    <fieldset className="scheme-switch" hidden data-scheme-switch="" suppressHydrationWarning>
      <legend className="sr-only">{strings.scheme.label}</legend>
      {CHOICES.map((choice) => (
        <button key={choice} type="button" value={choice} aria-pressed={choice === 'automatic'}>
          {strings.scheme[choice]}
        </button>
      ))}
    </fieldset>
  )
}
