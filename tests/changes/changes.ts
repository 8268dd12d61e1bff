import type { Catalogue } from '#lib/model/magazine.ts'
import { paths } from '#lib/model/paths.ts'
import { fileText } from '../file-text.ts'
import { type Files, renamed, rewritten, withMatter } from './files.ts'
import { article, first, mostLinked, newestIssue, prose, TODAY } from './records.ts'

/** A pull request of an editor: the files of the magazine as it leaves them. */
export type Change = {
  readonly name: string
  readonly make: (files: Files, magazine: Catalogue) => Files
}

/**
 * What an editor may do in a day and the check lets pass; each takes its records by what they are, not by name. New names come
 * last, so that all of the changes together name them anew in what the others added.
 */
export const EVERY_DAY: readonly Change[] = [
  {
    name: 'a standing page',
    make: (files) =>
      new Map(files).set(
        'pages/abbonamenti.md',
        fileText(
          { title: 'Abbonamenti', dek: 'Non ce ne sono, e questa pagina lo dice.' },
          'Non costa niente.',
        ),
      ),
  },
  {
    name: 'a title of 66 characters',
    make: (files, magazine) =>
      rewritten(files, first(mostLinked(magazine).slice(2)).file, (text) =>
        withMatter(text, (matter) =>
          matter.set('title', 'Un titolo che non finisce quando dovrebbe, | e che tuttavia continua'),
        ),
      ),
  },
  {
    name: 'code fences',
    make: (files, magazine) =>
      rewritten(
        files,
        first(mostLinked(magazine).slice(3)).file,
        (text) =>
          `${text}\nSi scrive così:\n\n\`\`\`html\n<script>alert("&amp;")</script>\n\`\`\`\n\n- In un elenco:\n\n  ~~~\n  ## non è un titolo  [né](/un-collegamento)\n  ${'x'.repeat(120)}\n  ~~~\n`,
      ),
  },
  {
    name: 'an article of 2,500 words',
    make: (files, magazine) => {
      const [path, text] = article(
        magazine,
        'un-pezzo-lungo',
        { title: 'Un pezzo | molto più lungo degli altri' },
        ['Uno', 'Due', 'Tre', 'Quattro']
          .map((part) => `${prose(10)}\n\n## Parte ${part}\n\n${prose(1)}`)
          .join('\n\n'),
      )
      return new Map(files).set(path, text)
    },
  },
  {
    name: 'a piece about «mestiere»',
    make: (files, magazine) => {
      const [path, text] = article(
        magazine,
        'il-mestiere-del-mestiere',
        {
          title: 'Il mestiere | del mestiere',
          dek: 'Un mestiere che parla dei mestieri, di chi li fa per mestiere e di nient’altro.',
          kicker: 'Mestiere per mestiere',
        },
        'Il mestiere di chi parla di mestieri è un mestiere.',
      )
      return new Map(files).set(path, text)
    },
  },
  {
    name: 'a withdrawn piece',
    make: (files, magazine) =>
      rewritten(files, first(mostLinked(magazine)).file, (text) =>
        withMatter(text, (matter) =>
          matter.set('withdrawn', { date: TODAY, reason: 'I conti erano di un’altra azienda.' }),
        ),
      ),
  },
  {
    name: 'an author who is a person',
    make: (files, magazine) => {
      const [path, text] = article(
        magazine,
        'firmato-da-una-persona',
        { title: 'Firmato | da una persona', authors: ['ada-prova'] },
        prose(3),
      )
      return new Map(files)
        .set(
          'authors/ada-prova.md',
          fileText({ name: 'Ada | Prova', bio: 'Scrive per la prima volta.', kind: 'person' }),
        )
        .set(path, text)
    },
  },
  {
    name: 'a new issue',
    make: (files, magazine) => {
      const number = newestIssue(magazine).number + 1
      const folder = `issues/${String(number).padStart(2, '0')}-lento-svelto`
      const [, text] = article(
        magazine,
        'il-primo-del-nuovo',
        { title: 'Il primo | del nuovo numero', published: TODAY },
        prose(4),
      )
      return new Map(files)
        .set(
          `${folder}/index.md`,
          fileText(
            {
              number,
              a: 'Lento',
              b: 'svelto',
              subtitle: 'Un numero appena cominciato',
              dek: 'Che cosa si guadagna ad andare piano, e che cosa si perde.',
              published: TODAY,
              inks: number % magazine.imprint.inks.length,
              forms: ['disco', 'arco'],
              authors: [first(magazine.authors).slug],
            },
            prose(2),
          ),
        )
        .set(`${folder}/il-primo-del-nuovo.md`, text)
    },
  },
  {
    name: 'a renamed theme',
    make: (files, { tags, articles }) => {
      const uses = (slug: string) =>
        articles.filter((one) => one.tags.some((tag) => tag.slug === slug)).length
      const tag = first(
        tags.filter(({ opposite }) => opposite !== undefined).toSorted((a, b) => uses(b.slug) - uses(a.slug)),
      )
      const to = `${tag.slug}-e-altro`
      const moved = renamed(files, {
        ...{ path: tag.file, slug: tag.slug, to, address: paths.theme('') },
        keys: ['tags', 'opposite'],
      })
      return rewritten(moved, `tags/${to}.md`, (text) =>
        withMatter(text, (matter) => matter.set('name', `${tag.name} e altro`)),
      )
    },
  },
  {
    name: 'a renamed article with its alias',
    make: (files, magazine) => {
      const { file, slug, aliases } = first(mostLinked(magazine).slice(1))
      const to = `${slug}-di-nuovo`
      const moved = renamed(files, {
        ...{ path: file, slug, to, address: paths.article('') },
        keys: ['related', 'translation'],
      })
      return rewritten(moved, file.replace(`${slug}.md`, `${to}.md`), (text) =>
        withMatter(text, (matter) => matter.set('aliases', [...aliases, slug])),
      )
    },
  },
]
