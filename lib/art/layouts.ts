/** A square on the canvas: top left corner and side. */
export type Box = { readonly x: number; readonly y: number; readonly side: number }

export type Layout = {
  readonly first: Box
  /** One box, or many in the choir. */
  readonly second: readonly [Box, ...Box[]]
  readonly meeting: { readonly x: number; readonly y: number }
}

type Canvas = {
  readonly width: number
  readonly height: number
  readonly anchored: boolean
  readonly mirrored: boolean
}

function faceToFace({ width: w, height: h, anchored }: Canvas): Layout {
  if (w < h) {
    const side = Math.min(w * 0.92, h / 1.66)
    const second = { x: w - side, y: h - side, side }
    return { first: { x: 0, y: 0, side }, second: [second], meeting: { x: w / 2, y: h / 2 } }
  }
  const side = anchored ? w * 0.56 : Math.min(h * 0.84, w * 0.54)
  const overlap = side * 0.3
  const x = anchored ? 0 : (w - 2 * side + overlap) / 2
  const y = anchored ? 0 : (h - side) / 2
  return {
    first: { x, y, side },
    second: [{ x: x + side - overlap, y, side }],
    meeting: { x: x + side - overlap / 2, y: y + side / 2 },
  }
}

/** The large one and the small one. */
function lever({ width: w, height: h }: Canvas): Layout {
  const unit = Math.min(w, h)
  const [large, small] = [unit * 0.94, unit * 0.46]
  const x = (w - large - small * 0.62) / 2
  return {
    first: { x, y: h - large, side: large },
    second: [{ x: x + large - small * 0.38, y: h - large * 0.5 - small / 2, side: small }],
    meeting: { x: x + large - small * 0.19, y: h - large * 0.5 },
  }
}

/** Two masses come in from opposite corners. */
function cut({ width: w, height: h }: Canvas): Layout {
  const side = Math.max(Math.min(w, h) * 1.1, w * 0.74)
  return {
    first: { x: -side * 0.24, y: -side * 0.2, side },
    second: [{ x: w - side * 0.76, y: h - side * 0.8, side }],
    meeting: { x: w / 2, y: h / 2 },
  }
}

/** One form whole, the other repeated. */
function choir({ width: w, height: h, mirrored }: Canvas): Layout {
  const unit = Math.min(w, h)
  const side = unit * 0.96
  const step = unit / 4
  const columns = Math.max(2, Math.round((w * 0.5) / step))
  const x = mirrored
    ? Math.max(w * 0.5 - side * 0.8, w * 0.04)
    : Math.min(w * 0.5 - side * 0.2, w * 0.96 - side)
  const voice = (i: number, j: number): Box => ({
    x: (mirrored ? w - (i + 1) * step : i * step) + step * 0.06,
    y: j * step + step * 0.06,
    side: step * 0.88,
  })
  const rows = Math.ceil(h / step)
  const others = Array.from({ length: columns * rows - 1 }, (_, at) =>
    voice(Math.floor((at + 1) / rows), (at + 1) % rows),
  )
  return {
    first: { x, y: (h - side) / 2, side },
    second: [voice(0, 0), ...others],
    meeting: { x: x + side / 2, y: h / 2 },
  }
}

/** One leans on the other, in diagonal. */
function leaning({ width: w, height: h }: Canvas): Layout {
  const side = Math.min(w, h) * 0.64
  return {
    first: { x: w / 2 - side * 1.08, y: h / 2 - side * 0.76, side: side * 1.08 },
    second: [{ x: w / 2 - side * 0.3, y: h / 2 - side * 0.2, side }],
    meeting: { x: w / 2 - side * 0.15, y: h / 2 + side * 0.06 },
  }
}

const LAYOUTS = [faceToFace, lever, cut, choir, leaning] as const

/** The squares of one of the five layouts on a canvas. In each of them the two forms overlap. */
export function arrange({ drawing, ...canvas }: Canvas & { readonly drawing: number }): Layout {
  return (LAYOUTS[drawing] ?? faceToFace)(canvas)
}
