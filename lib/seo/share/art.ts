import { type Composition, compose } from '#lib/art/composition.ts'
import { inksOf } from '#lib/art/inks.ts'
import type { Art } from '#lib/art/piece-art.ts'
import { SHAPES } from '#lib/art/shapes.ts'
import { compositionSvg, svgFile } from '#lib/art/svg.ts'
import type { Form } from '#lib/model/forms.ts'
import type { Issue } from '#lib/model/records.ts'
import { RATIOS, type Ratio } from './sizes.ts'

type Canvas = { readonly width: number; readonly height: number }

/** The form of a theme by itself, as the head of its page shows it. */
export function formAlone(form: Form, canvas: Canvas): Composition {
  const side = Math.min(canvas.width, canvas.height) * 0.78
  const [x, y] = [(canvas.width - side) / 2, (canvas.height - side) / 2]
  const transform = `translate(${x} ${y}) scale(${side / 100})`
  return {
    id: form,
    ...canvas,
    ground: 'strong',
    first: { ink: 'light', shape: { d: SHAPES[form], transform } },
  }
}

/** A drawing without words, in one of the ratios, as SVG. */
export function artFile(art: Art, { imprint, inks }: Pick<Issue, 'imprint' | 'inks'>, ratio: Ratio): string {
  const { width, height } = RATIOS[ratio]
  return svgFile(
    width,
    height,
    compositionSvg(compose({ ...art, width, height }), inksOf(imprint, inks), { x: 0, y: 0 }),
  )
}
