import type { Remark } from '#lib/model/proposal.ts'
import { strings } from '#lib/strings.ts'

const words = strings.proposal

type Props = { remarks: readonly Remark[]; id: string }

/** What the check says of one field, below its name. */
export function Remarks({ remarks, id }: Props) {
  if (remarks.length === 0) return null
  return (
    <ul className="remarks" id={id}>
      {remarks.map(({ level, says, line }) => (
        <li key={`${line} ${says}`} className={level}>
          <b>{level === 'fault' ? words.fault : words.doubt}</b> {line !== undefined && words.onLine(line)}
          {says}
        </li>
      ))}
    </ul>
  )
}
