import { ArticlesPage, articlesMetadata } from './articles-page.tsx'

export const generateMetadata = () => articlesMetadata(1)

export default function FirstPage() {
  return <ArticlesPage page={1} />
}
