import { paths } from '#lib/model/paths.ts'
import { fileText } from '../file-text.ts'
import type { Change } from './changes.ts'
import { article, first, newestIssue, prose, TODAY } from './records.ts'

/** Longer than any screen is wide, as an address or a name made of many can be. */
const ENDLESS = 'Precipitevolissimevolmentesovramagnificentissimamente'

/** What turned a suite red once: the engine was mended, or the suite. */
export const FOUND: readonly Change[] = [
  {
    name: 'words without end',
    make: (files, magazine) => {
      const list = `- ${ENDLESS}\n  - <https://example.com/${ENDLESS}/${ENDLESS}>`
      const [path, text] = article(
        magazine,
        'parole-senza-fine',
        {
          title: `${ENDLESS.slice(0, 40)} | e basta`,
          kicker: ENDLESS,
          tags: ['senza-fine'],
          authors: ['senza-fine'],
          summary: [`${ENDLESS}.`, 'Basta.'],
          steps: [`Di’ ${ENDLESS}.`, 'Riprendi fiato.'],
        },
        `Un ${ENDLESS} e un \`${ENDLESS}${ENDLESS}\`[^1].\n\n## ${ENDLESS}\n\n${list}\n\n[^1]: \`${ENDLESS}${ENDLESS}\`.`,
      )
      return new Map(files)
        .set('tags/senza-fine.md', fileText({ name: ENDLESS, description: 'Un nome lungo.', form: 'arco' }))
        .set(
          'authors/senza-fine.md',
          fileText({
            name: `${ENDLESS.slice(0, 45)} | ${ENDLESS.slice(0, 45)}`,
            bio: 'Firma.',
            kind: 'person',
          }),
        )
        .set(path, text)
    },
  },
  {
    name: 'what nothing uses yet',
    make: (files, magazine) => {
      const number = newestIssue(magazine).number + 2
      return new Map(files)
        .set('tags/di-nessuno.md', fileText({ name: 'Di nessuno', description: 'Aspetta.', form: 'disco' }))
        .set('sections/di-nessuno.md', fileText({ name: 'Di nessuno', description: 'Aspetta un pezzo.' }))
        .set('authors/nessuno.md', fileText({ name: 'Nessuno', bio: 'Aspetta.', kind: 'person' }))
        .set(
          `issues/${String(number).padStart(2, '0')}-pieno-vuoto/index.md`,
          fileText(
            {
              number,
              a: 'Pieno',
              b: 'vuoto',
              subtitle: 'Un editoriale e nient’altro',
              dek: 'I pezzi arrivano dopo.',
              published: TODAY,
              inks: number % magazine.imprint.inks.length,
              forms: ['disco', 'arco'],
              authors: [first(magazine.authors).slug],
            },
            prose(1),
          ),
        )
    },
  },
  {
    name: 'links that a reader follows all the same',
    make: (files, magazine) => {
      const [a, b] = magazine.tags.map((tag) => tag.slug).toSorted()
      const [draft, unwritten] = article(
        magazine,
        'ancora-in-bozza',
        { title: 'Ancora in bozza', draft: true },
        '',
      )
      const [path, text] = article(
        magazine,
        'collegamenti',
        { title: 'Collegamenti', dek: 'Sì.' },
        `Si veda [l’uno e l’altro](${paths.pair(b ?? '', a ?? '')}), e poi [la bozza](${paths.article('ancora-in-bozza')}).`,
      )
      return new Map(files).set(draft, unwritten).set(path, text)
    },
  },
  {
    name: 'two pieces of one title and one dek',
    make: (files, magazine) => {
      const both = ['gemello', 'gemella'].map((slug) =>
        article(magazine, slug, { title: 'Gemelli' }, prose(1)),
      )
      return new Map([...files, ...both])
    },
  },
]
