import { SafeHtml } from '#components/ui/safe-html.tsx'
import type { RenderedBody } from '#lib/model/body.ts'
import type { State } from '#lib/model/publication.ts'
import type { Article } from '#lib/model/records.ts'
import { Call } from './call.tsx'
import { Notices } from './notices.tsx'
import { Practice } from './practice.tsx'
import { Summary } from './summary.tsx'
import { Toc } from './toc.tsx'

type Props = { article: Article; text: RenderedBody; state: State; age: number | undefined }

/** The text column: notices, contents, summary, text, «In pratica». A call with an end date stands before the last part. */
export function ArticleText({ article, text, state, age }: Props) {
  const call = article.call?.until ? article.call : undefined
  const before = call ? text.sections.slice(0, -1) : text.sections
  const last = call ? text.sections.slice(-1) : []
  return (
    <div className="text-column" lang={article.lang === 'it' ? undefined : article.lang}>
      <Notices article={article} state={state} age={age} />
      <Toc body={article.body} />
      <Summary sentences={article.summary} />
      <SafeHtml className="prose" html={before.join('')} />
      {call && <Call call={call} id="invito-1" />}
      {last.length > 0 && <SafeHtml className="prose" html={last.join('')} />}
      <Practice steps={article.steps} />
    </div>
  )
}
