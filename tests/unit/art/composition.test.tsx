import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { CompositionArt } from '#components/art/composition-art.tsx'
import { compose } from '#lib/art/composition.ts'
import { arrange } from '#lib/art/layouts.ts'
import { formOf, SHAPES } from '#lib/art/shapes.ts'
import { FORMS } from '#lib/model/forms.ts'

const CANVASES = [
  [1400, 1200],
  [900, 1050],
  [1000, 1000],
  [800, 1000],
  [1100, 1300],
  [1200, 1000],
] as const
const DRAWINGS = [0, 1, 2, 3, 4]

describe('a composition', () => {
  it('is the same for the same input, and another for another seed', () => {
    const input = { forms: ['disco', 'canne', 'righe'], seed: 'otto-mesi', width: 800, height: 1000 } as const
    expect(compose(input)).toEqual(compose(input))
    expect(compose({ ...input, seed: 'due-velocita' })).not.toEqual(compose(input))
  })

  it('draws the cover of the fifth issue as the art direction does', () => {
    const cover = compose({
      forms: ['disco', 'canne'],
      seed: 'numero-5',
      width: 1200,
      height: 1000,
      ground: 'light',
      drawing: 0,
    })
    expect(cover.first).toMatchObject({
      ink: 'strong',
      shape: { transform: 'translate(49.2 176) scale(6.48) rotate(180 50 50)' },
    })
    expect(cover.second?.shape.transform).toBe('translate(502.8 176) scale(6.48) rotate(180 50 50)')
  })

  it.each(CANVASES)('lets the two forms overlap in every layout on %i × %i', (width, height) => {
    for (const drawing of DRAWINGS) {
      for (const mirrored of [true, false]) {
        const { first, second } = arrange({ drawing, width, height, anchored: false, mirrored })
        const meets = second.some(
          (box) =>
            box.x < first.x + first.side &&
            first.x < box.x + box.side &&
            box.y < first.y + first.side &&
            first.y < box.y + box.side,
        )
        expect(meets, `layout ${drawing}`).toBe(true)
      }
    }
  })

  it('has one form and no overlap for one theme, and a form from the seed for none', () => {
    const one = compose({ forms: ['arco'], seed: 'a', width: 100, height: 100 })
    expect(one.second).toBeUndefined()
    expect(one.fulcrum).toBeUndefined()
    const none = compose({ forms: [], seed: 'a', width: 100, height: 100 })
    expect(none.ground).toBe('paper')
    expect(none.first.shape.d).toBe(SHAPES[formOf('a')])
  })

  it('weighs at most three kilobytes as SVG, whatever the forms, and has no style attribute', () => {
    for (const [at, a] of FORMS.entries()) {
      const b = FORMS[(at + 7) % FORMS.length] ?? 'disco'
      for (const drawing of DRAWINGS) {
        const art = (
          <CompositionArt forms={[a, b, 'arco']} seed={a} width={800} height={1000} drawing={drawing} />
        )
        const svg = renderToStaticMarkup(art)
        expect(svg).not.toContain('style=')
        expect(svg.length, `${a} ${drawing}`).toBeLessThan(3000)
      }
    }
  })

  it('gives different ids to the same drawing in two sizes, so that both can stand on one page', () => {
    const ids = CANVASES.map(([width, height]) => compose({ forms: ['arco'], seed: 'a', width, height }).id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})
