import { ArchivePage, archiveMetadata } from './archive-page.tsx'

export const generateMetadata = () => archiveMetadata('')

export default function Archive() {
  return <ArchivePage rest="" />
}
