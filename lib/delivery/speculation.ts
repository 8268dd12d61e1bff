/** Where browsers fetch the rules; every page names it in a header, so that no inline script is needed. */
export const RULES_PATH = '/speculation-rules.json'
export const RULES_TYPE = 'application/speculationrules+json'

/** What is not a page, and the search, whose addresses are endless. In a URL pattern `*` stands for slashes, too. */
const EXCLUDED = ['/media/*', '/cerca*', '/*.xml', '/*.json', '/*.md']

/**
 * Links are rendered ahead when a reader rests on one: the next page is ready before the click. Pages hold no
 * counter and no script that acts by itself, so a page that is never opened costs one request from the store.
 */
export const SPECULATION_RULES = JSON.stringify({
  prerender: [
    {
      where: { and: [{ href_matches: '/*' }, { not: { href_matches: EXCLUDED } }] },
      eagerness: 'moderate',
    },
  ],
})
