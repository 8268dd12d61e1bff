import { EpubCheck } from '@likecoin/epubcheck-ts'
import { unzipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { NAVIGATION } from '#lib/book/files.ts'
import { documentsOf, EXPLAINED, epubIn, snapshotIn, tagsIn, textsOf } from './support.ts'

/** Declares what holds of the e-book of every issue of a content folder. */
export async function soundBooks(folder: string): Promise<void> {
  const snapshot = await snapshotIn(folder)
  describe.each(snapshot.magazine.issues)(`${folder} $slug`, (issue) => {
    let made: Uint8Array
    beforeAll(async () => {
      made = await epubIn(snapshot, folder, issue.slug)
    })

    test('is a valid e-book', async () => {
      const { messages } = await EpubCheck.validate(made, { includeUsage: true })
      const said = messages.filter(({ id }) => !EXPLAINED.includes(id))
      expect(said.map(({ id, message, location }) => `${id} ${location?.path}: ${message}`)).toEqual([])
    })

    test('says first what it is, where programs look for it', async () => {
      const bytes = Buffer.from(made)
      expect(bytes.toString('latin1', 30, 58)).toBe('mimetypeapplication/epub+zip')
      expect(bytes.readUInt16LE(8)).toBe(0)
    })

    test('is the same bytes each time, in every time zone', async () => {
      const zone = process.env.TZ
      try {
        process.env.TZ = 'Pacific/Kiritimati'
        expect(Buffer.compare(await epubIn(snapshot, folder, issue.slug), made)).toBe(0)
      } finally {
        if (zone === undefined) delete process.env.TZ
        else process.env.TZ = zone
      }
    })

    test('holds all that its metadata say', async () => {
      const texts = textsOf(made)
      const documents = [...documentsOf(made)]
      const opf = texts.get('libro.opf') ?? ''
      const said = (property: string) =>
        [...opf.matchAll(new RegExp(`<meta property="schema:${property}"[^>]*>([^<]*)`, 'g'))].map(
          ([, value]) => value,
        )
      expect(said('accessibilityFeature')).toEqual([
        'alternativeText',
        'displayTransformability',
        'readingOrder',
        'structuralNavigation',
        'tableOfContents',
      ])
      // Alternative texts: every image has one, empty where it says nothing; nothing else is only seen.
      const tags = documents.flatMap(([, text]) => tagsIn(text))
      const images = tags.filter(({ name }) => name === 'img')
      expect(images.length).toBeGreaterThan(0)
      expect(images.filter(({ attributes }) => attributes.alt === undefined)).toEqual([])
      expect(said('accessMode')).toEqual(['textual', 'visual'])
      expect(said('accessModeSufficient')).toEqual(['textual'])
      // Each bar of a chart has its value as text beside it.
      const text = documents.map(([, html]) => html).join('')
      const bars = text.match(/<dl class="bars">.*?<\/dl>/gs) ?? []
      for (const chart of bars)
        expect(chart.match(/<dt>[^<]+<\/dt><dd>[^<]+<\/dd><dd aria-hidden="true"><svg/g)?.length).toBe(
          chart.match(/<svg/g)?.length,
        )
      // Hazards: nothing moves, sounds or runs.
      expect(said('accessibilityHazard')).toEqual(['none'])
      expect(tags.filter(({ name }) => /^(?:script|audio|video|animate|iframe|object)/.test(name))).toEqual(
        [],
      )
      // Display: no size, colour or font is set where a reader cannot change it.
      expect(tags.filter(({ attributes }) => 'style' in attributes)).toEqual([])
      expect(texts.get('libro.css')).not.toMatch(/[^-]color:(?!inherit)|font-size:[\d.]+(?:px|pt)|!important/)
      // Structure: headings begin with the only h1 and skip no rank.
      for (const [path, html] of documents) {
        if (path === 'copertina.xhtml') continue
        const ranks = tagsIn(html).flatMap(({ name }) => (/^h\d$/.test(name) ? [Number(name.slice(1))] : []))
        expect([path, ranks.filter((rank) => rank === 1).length, ranks[0]]).toEqual([path, 1, 1])
        expect(ranks.filter((rank, at) => rank > (ranks[at - 1] ?? 0) + 1)).toEqual([])
      }
      // Contents: all that is read in order after them, in that order.
      const spine = [...opf.matchAll(/<itemref idref="([^"]+)"\/>/g)].flatMap(([, id]) =>
        [...opf.matchAll(new RegExp(`<item id="${id}" href="([^"]+)"`, 'g'))].map(([, href]) => href),
      )
      const contents = [...(texts.get(NAVIGATION) ?? '').matchAll(/<li><a href="([^"#]+)"/g)].map(
        ([, href]) => href,
      )
      expect(contents.slice(0, spine.length - 3)).toEqual(spine.slice(3))
    })

    test('leads from each reference to its note and back, and from chapter to chapter inside', async () => {
      const documents = documentsOf(made)
      for (const [path, html] of documents) {
        const tags = tagsIn(html)
        const ids = tags.flatMap(({ attributes }) => attributes.id ?? [])
        expect([path, ids.length]).toEqual([path, new Set(ids).size])
        for (const { attributes } of tags.filter((tag) => tag.attributes['epub:type'] === 'noteref'))
          expect(ids).toContain(attributes.href?.slice(1))
        for (const { attributes } of tags.filter((tag) => tag.attributes['epub:type'] === 'footnote')) {
          const number = attributes.id?.replace('nota-', '')
          expect(ids).toContain(`rinvio-${number}`)
          expect(html).toContain(`href="#rinvio-${number}"`)
        }
        for (const { attributes } of tags.filter(({ name }) => name === 'a')) {
          const [file = '', fragment] = (attributes.href ?? '').split('#')
          if (/^https?:|^mailto:/.test(file)) continue
          const there = file === '' ? html : documents.get(file)
          expect([path, attributes.href, there === undefined]).toEqual([path, attributes.href, false])
          if (fragment !== undefined) expect(there).toContain(`id="${fragment}"`)
        }
        for (const article of snapshot.magazine.byIssue.get(issue.slug) ?? [])
          expect(html).not.toContain(`href="https://eppure.example/articoli/${article.slug}"`)
      }
    })

    test('has every font that its style names, and the licence that goes with them', async () => {
      const files = unzipSync(made)
      const css = textsOf(made).get('libro.css') ?? ''
      const named = [...css.matchAll(/url\("([^"]+)"\)/g)].map(([, url]) => `libro/${url}`)
      expect(named).toHaveLength(3)
      for (const file of named) expect(Buffer.from(files[file] ?? []).toString('latin1', 0, 4)).toBe('wOF2')
      expect(documentsOf(made).get('licenza-dei-caratteri.xhtml')).toContain('SIL OPEN FONT LICENSE')
      expect(documentsOf(made).get('colophon.xhtml')).toContain('href="licenza-dei-caratteri.xhtml"')
    })
  })
}
