import type { Imprint } from '#lib/model/imprint.ts'
import type { HopReason } from '#lib/model/reading-path.ts'
import { inSentence, italianList } from '#lib/model/sentence.ts'
import { strings } from '#lib/strings.ts'

/** Why a step follows the one before it, in a sentence. */
export function hopReason(reason: HopReason | undefined, imprint: Imprint): string {
  if (!reason) return strings.readingPaths.start
  if (reason.kind === 'tags') {
    return strings.readingPaths.tags(italianList(reason.tags.map(({ name }) => inSentence(name))))
  }
  if (reason.kind === 'counterpoint') {
    return strings.readingPaths.counterpoint(reason.tag.name, reason.opposite.name, imprint)
  }
  return strings.readingPaths[reason.kind]
}
