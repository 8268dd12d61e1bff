import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { paths } from '#lib/model/paths.ts'
import { ArticlesPage, articlesMetadata } from '../../articles-page.tsx'

type Props = { params: Promise<{ page: string }> }

/** A page has one address: whole numbers from 2, written plainly. */
function numberOf(text: string): number | undefined {
  return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : undefined
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const page = numberOf((await params).page)
  return page ? articlesMetadata(page) : {}
}

export default async function LaterPage({ params }: Props) {
  const page = numberOf((await params).page)
  if (page === undefined) notFound()
  if (page === 1) permanentRedirect(paths.articles())
  return <ArticlesPage page={page} />
}
