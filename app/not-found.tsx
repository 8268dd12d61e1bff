import type { Metadata } from 'next'
import { NotHere } from '#components/site/not-here.tsx'
import { currentMagazine, faultsOfDrafts, faultsOnTheDesk } from '#lib/content/current.ts'
import { strings } from '#lib/strings.ts'
import { frameOf } from '#lib/view/page.ts'
import { Faults } from './bozze/faults.tsx'
import { words } from './bozze/words.ts'

export async function generateMetadata(): Promise<Metadata> {
  if ((await faultsOnTheDesk()).length > 0) return { title: words.broken.first }
  return { title: strings.missing.metadata((await currentMagazine()).imprint.name) }
}

export default async function NotFound() {
  const faults = await faultsOnTheDesk()
  if (faults.length > 0) return <Faults faults={faults} />
  // The page that is missed may be that of a draft left aside.
  const drafts = await faultsOfDrafts()
  if (drafts.length > 0) return <Faults faults={drafts} ofDrafts />
  return <NotHere frame={frameOf(await currentMagazine())} />
}
