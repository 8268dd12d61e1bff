import type { Page } from '@playwright/test'

/**
 * How many characters stand on each full line of the running text: paragraphs of an article, a standing page, an editorial,
 * without their last lines, sidenotes, and the three lines beside a drop cap.
 */
export function lineLengths(page: Page): Promise<readonly number[]> {
  return page.evaluate(() => {
    const INITIAL = 3
    const texts = (paragraph: Element): readonly Text[] => {
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
      const found: Text[] = []
      while (walker.nextNode()) {
        const { currentNode } = walker
        if (currentNode instanceof Text && !currentNode.parentElement?.closest('.sidenote'))
          found.push(currentNode)
      }
      return found
    }
    const linesOf = (paragraph: Element): readonly number[] => {
      const lines: number[] = []
      let bottom = Number.NEGATIVE_INFINITY
      const range = document.createRange()
      for (const text of texts(paragraph)) {
        for (let at = 0; at < text.length; at += 1) {
          range.setStart(text, at)
          range.setEnd(text, at + 1)
          const [box] = range.getClientRects()
          if (!box?.width) continue
          // A raised note number is not a line of its own.
          if (box.bottom - bottom > box.height / 2) {
            lines.push(0)
            bottom = box.bottom
          }
          lines.push((lines.pop() ?? 0) + 1)
        }
      }
      return lines.slice(paragraph.classList.contains('opening') ? INITIAL : 0, -1)
    }
    return [...document.querySelectorAll('.prose > p, .editorial-text > p')].flatMap(linesOf)
  })
}
