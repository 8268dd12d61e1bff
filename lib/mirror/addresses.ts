import type { Snapshot } from '#lib/content/snapshot.ts'
import { type Survey, surveyOf } from '#lib/delivery/delta.ts'
import type { Edition } from '#lib/delivery/edition.ts'
import { LEADING } from '#lib/delivery/lookup.ts'
import { RULES_PATH } from '#lib/delivery/speculation.ts'
import { addressOf, imagesShown, widthsOf } from '#lib/model/media.ts'
import { paths } from '#lib/model/paths.ts'

/** The addresses of every image that some piece shows: a drawing as it is, a photograph in every width that pages name. */
export function imageAddresses({ magazine, catalogue }: Snapshot): readonly string[] {
  return [...imagesShown(magazine)].flatMap((path) => {
    const image = catalogue.images.get(path)
    if (!image) return []
    const widths = widthsOf(image)
    return widths.length > 0 ? widths.map((width) => paths.mediaAt(image, width)) : [addressOf(image)]
  })
}

/** What has no address among those of the content: images, the code's own files, and what leads to others. */
function* others(snapshot: Snapshot, built: Iterable<string>): Generator<string> {
  yield* imageAddresses(snapshot)
  yield* built
  yield* LEADING
}

/** A survey of the content with what else the magazine has: images, and `built`, the files of the code. */
export function withOthers(survey: Survey, { snapshot, entry }: Edition, built: Iterable<string>): Survey {
  const all = new Map([...survey, [RULES_PATH, RULES_PATH]])
  for (const address of others(snapshot, built)) {
    const found = entry(address)
    if (found && 'id' in found) all.set(address, found.id)
  }
  return all
}

/** A survey of everything in one go. */
export function everything(edition: Edition, built: Iterable<string>): Survey {
  return withOthers(surveyOf(edition.snapshot.magazine, edition.entry), edition, built)
}
