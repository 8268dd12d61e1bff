import { posix } from 'node:path'
import type { FileFault, Said } from '#lib/model/fault.ts'
import { imageName, isPhotograph } from '#lib/model/media.ts'
import { imagePath } from '../catalogue.ts'
import { IMAGE_ENDINGS } from '../file-place.ts'
import { doubts } from '../messages/doubts.ts'
import { images } from '../messages/targets.ts'
import { nearestOf } from '../nearest.ts'
import { atPlace, atValue, type Library } from '../parsed.ts'

/** Images that texts and articles show: each lies below the folder of the file that shows it. */
export function imageProblems(library: Library): readonly FileFault[] {
  // A file that is there under a name or in a format that will not do has its problem already, with what to do here.
  const renamed = (path: string) => posix.join(posix.dirname(path), imageName(posix.basename(path)))
  const strays = new Set(
    library.files.flatMap(({ kind, path }) => (kind === 'stray' ? [path, renamed(path)] : [])),
  )
  const fault = (file: string, url: string): Said | undefined => {
    const folder = `${posix.dirname(file)}/`
    const path = imagePath(file, url)
    if (/^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(url) || !path.startsWith(folder)) return images.outside(url)
    if (library.images.has(path) || strays.has(path)) return undefined
    const beside = [...library.images.keys()].filter((other) => other.startsWith(folder))
    const near = nearestOf(
      url,
      beside.map((other) => other.slice(folder.length)),
    )
    const ending = posix.extname(path).toLowerCase()
    const isOdd = near === undefined && ending !== '' && !IMAGE_ENDINGS.includes(ending)
    return isOdd ? images.format(url, IMAGE_ENDINGS) : images.missing(url, near)
  }
  const inTexts = library.texts.flatMap((file) =>
    file.body.images.flatMap((image) => {
      const said = fault(file.path, image.url)
      return said ? [atPlace(file, image, said)] : []
    }),
  )
  const heroes = library.of('article').flatMap((file) => {
    const src = file.known.hero?.src
    const said = src === undefined ? undefined : fault(file.path, src)
    return said ? [atValue(file, ['hero', 'src'], said)] : []
  })
  return [...inTexts, ...heroes]
}

/** The least width of an opening photograph in pixels, as the guide says: it is shown nearly as wide as the window. */
const LEAST_HERO = 1600

/** Opening photographs that would be blown up. */
export function heroDoubts(library: Library): readonly FileFault[] {
  return library.of('article').flatMap((file) => {
    const src = file.known.hero?.src
    const image = src === undefined ? undefined : library.images.get(imagePath(file.path, src))?.image
    return image && isPhotograph(image) && image.width < LEAST_HERO
      ? [atValue(file, ['hero', 'src'], doubts.heroSmall(image.width, LEAST_HERO))]
      : []
  })
}
