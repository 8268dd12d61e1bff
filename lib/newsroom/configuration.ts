import type { Repository } from '#lib/model/forge.ts'
import { ICONS } from '#lib/model/icons.ts'
import type { Imprint } from '#lib/model/imprint.ts'
import { LONGEST_SLUG } from '#lib/model/slug.ts'
import { newsroom } from '#lib/strings/newsroom.ts'
import type { Backend } from './backend.ts'
import generated from './collections.json' with { type: 'json' }

/** The heaviest picture that is taken along, in bytes: what a reader's phone can show. */
const HEAVIEST = 10 * 1024 * 1024

/** The whole of what Sveltia CMS is told: the kinds of records of `npm run generate`, in the folder and at the forge of this magazine. */
export function configurationOf(
  backend: Backend,
  { folder }: Pick<Repository, 'folder'>,
  { name, url }: Pick<Imprint, 'name'> & { readonly url: string },
): Readonly<Record<string, unknown>> {
  const below = (path: string): string => (folder === '' ? path : `${folder}/${path}`)
  const collections = generated.map((collection) => ({ ...collection, folder: below(collection.folder) }))
  return {
    load_config_file: false,
    ...{ backend: backend.settings, publish_mode: backend.mode },
    ...{ app_title: newsroom.title(name), site_url: url, logo: { src: ICONS.svg } },
    ...{ media_folder: below('issues'), public_folder: '/media' },
    media_libraries: {
      default: { config: { max_file_size: HEAVIEST, slugify_filename: true } },
      // Other people's pictures come with other people's servers.
      stock_assets: false,
    },
    // What stands in a field is what a reader gets, marks and directives included: what Sveltia would draw beside it is neither.
    editor: { preview: false },
    slug: { encoding: 'ascii', clean_accents: true, maxlength: LONGEST_SLUG },
    collections,
  }
}
