import { italianDate } from '#lib/model/dates.ts'
import { issueTitle } from '#lib/model/issue.ts'
import { addressOf } from '#lib/model/media.ts'
import { paths } from '#lib/model/paths.ts'
import type { Article, Source } from '#lib/model/records.ts'
import { italianList } from '#lib/model/sentence.ts'
import { site } from '#lib/site.ts'
import { strings } from '#lib/strings.ts'
import { absolute } from './urls.ts'

/** A link, an image or a definition of Markdown up to its address. */
const ADDRESS = /(\]\(|^\[[^\]]+\]:\s+)([^\s)]+)/gm

/** The editor's Markdown with addresses that lead home from anywhere. */
function absoluteAddresses({ body }: Article): string {
  return body.markdown.replace(ADDRESS, (whole, before: string, url: string) => {
    const image = body.images.get(url)
    if (image) return before + absolute(addressOf(image))
    return url.startsWith('/') ? before + absolute(url) : whole
  })
}

const list = (title: string, items: readonly string[]): readonly string[] =>
  items.length === 0 ? [] : [`## ${title}`, items.join('\n')]

function sourceLine({ title, author, publication, year, url }: Source): string {
  const name = url ? `[${title}](${url})` : `*${title}*`
  return `- ${[author, name, publication, year].filter((part) => part !== undefined).join(', ')}`
}

/** An article as a Markdown file that can travel: who, when, where it lives, its licence; then the editor's own text. */
export function articleText(article: Article): string {
  const { title, dek, authors, published, issue, corrections, summary, steps, sources } = article
  const url = absolute(paths.article(article.slug))
  const { name, url: licence } = site.licence
  const parts = [
    `# ${title.text}`,
    dek,
    `${italianList(authors.map((author) => author.name.text))}, ${italianDate(published.day)}. ${strings.issue.number(issue.number)} di ${site.name}, *${issueTitle(issue)}*.`,
    `${strings.text.address}: <${article.canonical ?? url}>  \n${strings.text.licence}: [${name}](${licence})`,
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
