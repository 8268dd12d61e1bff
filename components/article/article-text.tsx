import type { ComponentProps } from 'react'
import { SafeHtml } from '#components/ui/safe-html.tsx'
import type { RenderedBody } from '#lib/model/body.ts'
import { langOf } from '#lib/model/language.ts'
import type { Call as CallRecord } from '#lib/model/records.ts'
import { Call } from './call.tsx'
import { Notices } from './notices.tsx'
import { Practice } from './practice.tsx'
import { Summary } from './summary.tsx'
import { Toc } from './toc.tsx'

type Props = ComponentProps<typeof Notices> & {
  text: RenderedBody
  /** Stands before the last part of a text that has several, else after it. */
  call: CallRecord | undefined
  /** Slugs of the calls that lead to the form for proposals, too. */
  inviting: readonly string[]
}

/** The text column: notices, contents, summary, text, «In pratica». */
export function ArticleText({ article, text, call, inviting, ...notices }: Props) {
  const last = call && text.sections.length > 1 ? text.sections.slice(-1) : []
  const before = text.sections.slice(0, text.sections.length - last.length)
  const lang = langOf(article)
  return (
    <div className="text-column">
      <Notices article={article} {...notices} />
      <Toc body={article.body} lang={lang} />
      <Summary sentences={article.summary} lang={lang} />
      <SafeHtml className="prose" html={before.join('')} lang={lang} />
      {call && <Call call={call} id="invito-1" invites={inviting.includes(call.slug)} />}
      {last.length > 0 && <SafeHtml className="prose" html={last.join('')} lang={lang} />}
      <Practice steps={article.steps} lang={lang} />
    </div>
  )
}
