import { ArticlesPage, articlesMetadata } from '../../articles-page.tsx'

type Props = { params: Promise<{ page: string }> }

const restOf = async ({ params }: Props) => `pagina/${(await params).page}`

export const generateMetadata = async (props: Props) => articlesMetadata(await restOf(props))

export default async function LaterPage(props: Props) {
  return <ArticlesPage rest={await restOf(props)} />
}
