import type { Page } from '@playwright/test'

/** What a reader may set (WCAG 1.4.12) without losing anything; a constructed sheet, since the policy forbids any other. */
const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }
`

/** Spaces the text of the page out. */
export function spaceOut(page: Page): Promise<void> {
  return page.evaluate(async (text) => {
    const sheet = new CSSStyleSheet()
    await sheet.replace(text)
    document.adoptedStyleSheets = [sheet]
  }, SPACING)
}

/** Texts that are cut off by the box around them, and texts that lie over each other. */
export function lostTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const TOLERANCE = 2
    const isShown = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) &&
      !element.closest('.sr-only, .skip-link, svg, [aria-hidden="true"]')

    type Piece = { readonly text: string; readonly element: Element; readonly box: DOMRect }
    const pieces: Piece[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const { currentNode } = walker
      const element = currentNode.parentElement
      const text = currentNode.textContent?.trim() ?? ''
      if (!element || text === '' || !isShown(element)) continue
      const range = document.createRange()
      range.selectNodeContents(currentNode)
      for (const box of range.getClientRects()) if (box.width > 0) pieces.push({ text, element, box })
    }

    const cut = pieces.flatMap(({ text, element, box }) => {
      for (let around: Element | null = element; around; around = around.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(around)
        const frame = around.getBoundingClientRect()
        const across = box.right > frame.right + TOLERANCE || box.left < frame.left - TOLERANCE
        const upright = box.bottom > frame.bottom + TOLERANCE || box.top < frame.top - TOLERANCE
        const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
        if ((hides(overflowX) && across) || (hides(overflowY) && upright))
          return [`cut: ${text.slice(0, 40)}`]
      }
      return []
    })

    const sorted = pieces.toSorted((a, b) => a.box.top - b.box.top)
    const over = sorted.flatMap((piece, at) => {
      const hits: string[] = []
      for (const other of sorted.slice(at + 1)) {
        if (other.box.top > piece.box.bottom - TOLERANCE) break
        if (other.element.contains(piece.element) || piece.element.contains(other.element)) continue
        const across = Math.min(piece.box.right, other.box.right) - Math.max(piece.box.left, other.box.left)
        const upright = Math.min(piece.box.bottom, other.box.bottom) - other.box.top
        // Boxes of letters are higher than letters: what touches by less than a third reads well.
        if (across > TOLERANCE && upright > Math.min(piece.box.height, other.box.height) / 3)
          hits.push(`over each other: ${piece.text.slice(0, 40)} / ${other.text.slice(0, 40)}`)
      }
      return hits
    })
    return [...cut, ...over]
  })
}
