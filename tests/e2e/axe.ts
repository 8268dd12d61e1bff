import type { Page } from '@playwright/test'
import type { AxeResults, RunOptions } from 'axe-core'

/**
 * WCAG 2.2 A and AA with the AAA contrast. The AA contrast is left out: it asks for less of the same pairs,
 * and contrast is what takes the time.
 */
export const EVERYTHING: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  rules: {
    'color-contrast': { enabled: false },
    'color-contrast-enhanced': { enabled: true },
    'target-size': { enabled: true },
  },
  resultTypes: ['violations'],
}

/** Dark changes colours and nothing else. */
export const COLOURS: RunOptions = {
  runOnly: { type: 'rule', values: ['color-contrast-enhanced'] },
  resultTypes: ['violations'],
}

/** Runs axe, which is in the page already, and says each violation in a line. */
export async function violations(page: Page, options: RunOptions): Promise<readonly string[]> {
  const results = await page.evaluate<AxeResults>(`axe.run(document, ${JSON.stringify(options)})`)
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary = '' }) => `${id} ${target.join(' ')}: ${failureSummary.split('\n')[1]}`,
    ),
  )
}
