import { articleArt, issueArt } from '#lib/art/piece-art.ts'
import type { Magazine } from '#lib/model/magazine.ts'
import { PICTURE_CUTS, PICTURE_KINDS, type PictureCut, type PictureKind } from '#lib/model/paths.ts'
import { slugify } from '#lib/model/slug.ts'
import { artFile } from './art.ts'
import { issueCover } from './cover.ts'
import { articlePreview, authorPreview, issuePreview, magazinePreview, themePreview } from './previews.ts'

const isKind = (text: string): text is PictureKind => PICTURE_KINDS.some((kind) => kind === text)
const isCut = (text: string): text is PictureCut => PICTURE_CUTS.some((cut) => cut === text)

/**
 * The picture at an address of `/immagini`, as SVG; undefined where there is none: an unknown slug, a cut that the
 * kind does not have. Only what is out has pictures.
 */
export function pictureAt(magazine: Magazine, kind: string, slug: string, file: string): string | undefined {
  const cut = file.replace(/\.png$/, '')
  if (!isKind(kind) || !isCut(cut) || cut === file) return undefined
  const { bySlug } = magazine
  if (kind === 'articoli') {
    const article = bySlug.article.get(slug)
    if (!article || cut === 'copertina') return undefined
    return cut === 'anteprima' ? articlePreview(article) : artFile(articleArt(article), article.issue, cut)
  }
  if (kind === 'numeri') {
    const issue = bySlug.issue.get(slug)
    if (!issue) return undefined
    if (cut === 'copertina') return issueCover(issue)
    return cut === 'anteprima' ? issuePreview(issue) : artFile(issueArt(issue), issue, cut)
  }
  if (cut !== 'anteprima') return undefined
  const [tag, author] = [bySlug.tag.get(slug), bySlug.author.get(slug)]
  if (kind === 'temi') return tag && themePreview(magazine, tag)
  if (kind === 'autori') return author && authorPreview(magazine, author)
  return slug === slugify(magazine.imprint.name) ? magazinePreview(magazine) : undefined
}
