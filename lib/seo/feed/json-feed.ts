import { isoOf } from '#lib/model/dates.ts'
import { ofPiece } from '#lib/model/each-piece.ts'
import { ICONS } from '#lib/model/icons.ts'
import { LANGUAGE } from '#lib/model/language.ts'
import { paths } from '#lib/model/paths.ts'
import type { Author } from '#lib/model/records.ts'
import { absolute } from '../urls.ts'
import type { Entry } from './entry.ts'
import type { Feed } from './feeds.ts'

const person = ({ name, slug }: Author) => ({ name: name.text, url: absolute(paths.author(slug)) })

/** An entry without its text says its summary: an item must hold one of the two. */
function itemOf(entry: Entry): object {
  const html = entry.html()
  return {
    id: entry.id,
    url: entry.url,
    title: entry.title,
    summary: entry.summary,
    ...(html === '' ? { content_text: entry.summary } : { content_html: html }),
    image: entry.image,
    date_published: isoOf(entry.published),
    date_modified: isoOf(entry.changed),
    authors: entry.authors.map(person),
    tags: entry.tags,
    language: entry.lang,
    ...(entry.files && {
      attachments: entry.files.map(({ type, url, title, bytes }) => ({
        url,
        mime_type: type,
        title,
        size_in_bytes: bytes,
      })),
    }),
  }
}

/** A feed as JSON Feed 1.1: the same entries and the same ids as in Atom. */
export function jsonFeed(feed: Feed): object {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: absolute(feed.page),
    feed_url: absolute(paths.feed(feed.page, 'json')),
    description: feed.description,
    language: LANGUAGE,
    icon: absolute(ICONS.large.path),
    favicon: absolute(ICONS.small.path),
    authors: [{ name: feed.imprint.name, url: absolute(paths.home) }],
    items: feed.entries.flatMap((entry) => ofPiece(entry.piece, () => itemOf(entry)) ?? []),
  }
}
