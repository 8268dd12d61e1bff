import { TwoVoices } from '#components/ui/two-voices.tsx'
import { italianDate } from '#lib/model/dates.ts'
import type { Imprint } from '#lib/model/imprint.ts'
import { paths } from '#lib/model/paths.ts'
import type { Call as CallRecord } from '#lib/model/records.ts'
import { menuName } from '#lib/model/title.ts'
import { doorsOf } from '#lib/site.ts'
import { strings } from '#lib/strings.ts'

/** A call to action: two-voice title, one sentence, one button; with an end date, it prints it. One that invites to write has the form, too. */
export function Call({ call, id, imprint }: { call: CallRecord; id: string; imprint: Imprint }) {
  const { write } = imprint.parts
  const toForm = doorsOf(imprint)['/proponi']
  const invites = write !== undefined && call.href === paths.page(write) && toForm !== undefined
  return (
    <aside className={call.until ? 'call expires' : 'call'} aria-labelledby={id}>
      <h2 id={id}>
        <TwoVoices title={call.title} />
      </h2>
      <p>{call.text}</p>
      <a className="button" href={call.href}>
        {call.label ?? menuName(call.title)}
      </a>
      {invites && (
        <p>
          <a className="underlined" href={paths.proposal}>
            {strings.proposal.open}
          </a>
        </p>
      )}
      {call.until && (
        <p className="call-until">
          {strings.article.until(call.until)}
          <time dateTime={call.until}>{italianDate(call.until)}</time>
        </p>
      )}
    </aside>
  )
}
