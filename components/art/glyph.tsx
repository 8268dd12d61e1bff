import { SHAPES } from '#lib/art/shapes.ts'
import type { Form } from '#lib/model/forms.ts'

/** The form of a theme by itself, as tall as the text around it. */
export function Glyph({ form }: { form: Form }) {
  return (
    <svg className="glyph" viewBox="0 0 100 100" aria-hidden="true">
      <path d={SHAPES[form]} />
    </svg>
  )
}
