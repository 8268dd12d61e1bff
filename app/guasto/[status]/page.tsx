import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Frame } from '#components/site/frame.tsx'
import { Missing } from '#components/site/missing.tsx'
import { currentMagazine } from '#lib/content/current.ts'
import { paths } from '#lib/model/paths.ts'
import type { Title } from '#lib/model/title.ts'
import { strings } from '#lib/strings.ts'
import { frameOf } from '#lib/view/page.ts'

type Props = { params: Promise<{ status: string }> }

type Notice = {
  readonly code: string
  readonly title: Pick<Title, 'first' | 'second'>
  readonly text: string
}

const PAGES = new Map<string, Notice>([
  ['500', strings.failed],
  ['503', strings.late],
  ['assente', strings.away],
])

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ imprint }, { status }] = await Promise.all([currentMagazine(), params])
  const text = PAGES.get(status)
  return text ? { title: `${text.code} | ${imprint.name}`, robots: { index: false } } : {}
}

/** What readers see when a page fails, takes too long, or has nobody to make it. Delivery renders it ahead; no reader can ask for it. */
export default async function FailurePage({ params }: Props) {
  const [magazine, { status }] = await Promise.all([currentMagazine(), params])
  const text = PAGES.get(status)
  if (!text) notFound()
  return (
    <Frame frame={frameOf(magazine)} field>
      <Missing code={text.code} title={text.title} text={text.text}>
        <a className="button" href={paths.home}>
          {strings.failed.home}
        </a>
      </Missing>
    </Frame>
  )
}
