import type { Imprint } from '#lib/model/imprint.ts'
import { and } from '#lib/model/sentence.ts'

/** What the strings must know of the magazine that speaks. */
export type Told = Pick<Imprint, 'name' | 'hinge' | 'descriptor' | 'period'>

/** What stands between two opposites where no hinge does. */
export const joining = (second: string): string => and(second)
