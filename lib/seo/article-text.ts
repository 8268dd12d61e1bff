import { readdress } from '#lib/markdown/readdress.ts'
import { doorOf } from '#lib/model/doors.ts'
import { issueTitle } from '#lib/model/issue.ts'
import { italianDate } from '#lib/model/italian-dates.ts'
import { LICENCES } from '#lib/model/licences.ts'
import { addressOf } from '#lib/model/media.ts'
import { paths } from '#lib/model/paths.ts'
import type { Article, Source } from '#lib/model/records.ts'
import { italianList } from '#lib/model/sentence.ts'
import { doorsOf } from '#lib/site.ts'
import { strings } from '#lib/strings.ts'
import { absolute, canonicalOf } from './urls.ts'

/** The editor's Markdown with addresses that lead home from anywhere. What cannot be read as an address stays as
 * it is written; a link to what is not out, or to a door that does not open, is words. */
function absoluteAddresses({ body, slug, issue }: Article): string {
  return readdress(body.markdown, (url) => {
    const image = body.images.get(url)
    const door = doorOf(url)
    const opened = door && doorsOf(issue.imprint)[door]
    if (door) return opened === undefined ? null : absolute(opened)
    if (body.closed?.has(url.replace(/[?#].*$/s, ''))) return null
    if (image) return absolute(addressOf(image))
    return URL.canParse(url) ? undefined : URL.parse(url, absolute(paths.article(slug)))?.href
  })
}

const list = (title: string, items: readonly string[]): readonly string[] =>
  items.length === 0 ? [] : [`## ${title}`, items.join('\n')]

function sourceLine({ title, author, publication, year, url }: Source): string {
  const name = url
    ? `[${title.replace(/[[\]\\]/g, '\\$&')}](${/[()\s]/.test(url) ? `<${url}>` : url})`
    : `*${title}*`
  return `- ${[author, name, publication, year].filter((part) => part !== undefined).join(', ')}`
}

/** An article as a Markdown file that can travel: who, when, where it lives, its licence; then the editor's own text. */
export function articleText(article: Article): string {
  const { title, dek, authors, published, issue, corrections, summary, steps, sources } = article
  const { name, url: licence } = LICENCES[issue.imprint.licence]
  const parts = [
    `# ${title.text}`,
    dek,
    `${italianList(authors.map((author) => author.name.text))}, ${italianDate(published.day)}. ${strings.issue.number(issue.number)} di ${issue.imprint.name}, *${issueTitle(issue)}*.`,
    `${strings.text.address}: <${canonicalOf(article)}>  \n${strings.text.licence}: [${name}](${licence})`,
    ...corrections.map(({ date, text }) => `> ${strings.article.correction} ${italianDate(date)}: ${text}`),
    ...list(
      strings.article.summary,
      summary.map((sentence) => `- ${sentence}`),
    ),
    '---',
    absoluteAddresses(article).trim(),
    ...list(
      strings.article.practice,
      steps.map((step, at) => `${at + 1}. ${step}`),
    ),
    ...list(strings.article.sources, sources.map(sourceLine)),
  ]
  return `${parts.join('\n\n')}\n`
}

/** What stands in place of an article's Markdown after it was withdrawn: when and why, as on its page. */
export function withdrawnText({ withdrawn }: Article): string {
  if (!withdrawn) return ''
  const { title, code } = strings.withdrawn
  return `# ${title.first} ${title.second}\n\n${code(withdrawn.date)}. ${withdrawn.reason}\n`
}
