import type { Metadata } from 'next'
import { NotHere } from '#components/site/not-here.tsx'
import { currentMagazine } from '#lib/content/current.ts'
import { nearAddress } from '#lib/model/near-address.ts'
import { strings } from '#lib/strings.ts'
import { frameOf } from '#lib/view/page.ts'

type Props = { params: Promise<{ address: string[] }> }

export async function generateMetadata(): Promise<Metadata> {
  const { imprint } = await currentMagazine()
  return { title: strings.missing.metadata(imprint.name), robots: { index: false } }
}

/** The page for what is not there, with the page that was meant: delivery renders it in place of the other; no reader can ask for it. */
export default async function NotFoundButNear({ params }: Props) {
  const [magazine, { address }] = await Promise.all([currentMagazine(), params])
  return <NotHere frame={frameOf(magazine)} near={nearAddress(magazine, `/${address.join('/')}`)} />
}
