import { ArticlesPage, articlesMetadata } from './articles-page.tsx'

export const generateMetadata = () => articlesMetadata('')

export default function Articles() {
  return <ArticlesPage rest="" />
}
