import { TwoVoices } from '#components/ui/two-voices.tsx'
import { italianDate } from '#lib/model/italian-dates.ts'
import { paths } from '#lib/model/paths.ts'
import type { Call as CallRecord } from '#lib/model/records.ts'
import { menuName } from '#lib/model/title.ts'
import { strings } from '#lib/strings.ts'

type Props = { call: CallRecord; id: string; invites: boolean }

/** A call to action: two-voice title, one sentence, one button; with an end date, it prints it. One that invites to write has the form, too. */
export function Call({ call, id, invites }: Props) {
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
