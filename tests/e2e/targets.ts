import type { Page } from '@playwright/test'

/** Side of the square that a target must fill (WCAG 2.5.5). */
const SIDE = 44

/**
 * The targets of a page that a pointer hits for less than 44 px across or up and down, measured from their middle:
 * what counts is where a press arrives, padding and `::after` included.
 *
 * Left out, as WCAG does: links in running text, which is a paragraph, item, cell or caption that says two words or more
 * beside its links («Leggi anche: …»); links that the same page offers again (`tabindex="-1"`); what can neither be seen nor pressed until
 * something is opened or focused.
 */
export function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate((side) => {
    const words = (text: string) => text.match(/\p{L}+/gu)?.length ?? 0

    const inRunningText = (target: Element): boolean => {
      const block = target.closest('p, li, dd, td, figcaption, .sidenote')
      if (!block || getComputedStyle(target).display !== 'inline') return false
      const links = [...block.querySelectorAll('a')].map((link) => words(link.textContent))
      return words(block.textContent) - links.reduce((sum, count) => sum + count, 0) >= 2
    }

    /** How far the target is hit from a point in one direction, up to a whole side. */
    const reach = (target: Element, x: number, y: number, dx: number, dy: number): number => {
      for (let step = 1; step <= side; step += 1) {
        const hit = document.elementFromPoint(x + dx * step, y + dy * step)
        if (!hit || !target.contains(hit)) return step - 1
      }
      return side
    }

    const area = ({ width, height }: DOMRect) => width * height
    /** The largest piece of a target that runs over several lines. */
    const boxOf = (target: Element): DOMRect | undefined =>
      [...target.getClientRects()].toSorted((a, b) => area(b) - area(a))[0]

    const targets = document.querySelectorAll<HTMLElement>('a[href], button, summary, input, select')
    return [...targets].flatMap((control) => {
      // The words of a label press the box that it holds.
      const target = control.closest('label') ?? control
      const box = boxOf(target)
      const pressed = control.tabIndex >= 0 && control.checkVisibility({ visibilityProperty: true })
      if (!box || !pressed || box.right < 0 || inRunningText(target)) return []
      if (box.width >= side && box.height >= side) return []
      target.scrollIntoView({ block: 'center', behavior: 'instant' })
      const { x, y, width, height } = boxOf(target) ?? box
      const [middleX, middleY] = [x + width / 2, y + height / 2]
      const across = reach(target, middleX, middleY, -1, 0) + reach(target, middleX, middleY, 1, 0) + 1
      const upright = reach(target, middleX, middleY, 0, -1) + reach(target, middleX, middleY, 0, 1) + 1
      if (across >= side && upright >= side) return []
      return [`${target.textContent.trim() || target.outerHTML.slice(0, 60)} is ${across} × ${upright} px`]
    })
  }, SIDE)
}
