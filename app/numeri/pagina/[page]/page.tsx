import { ArchivePage, archiveMetadata } from '../../archive-page.tsx'

type Props = { params: Promise<{ page: string }> }

const restOf = async ({ params }: Props) => `pagina/${(await params).page}`

export const generateMetadata = async (props: Props) => archiveMetadata(await restOf(props))

export default async function LaterPage(props: Props) {
  return <ArchivePage rest={await restOf(props)} />
}
