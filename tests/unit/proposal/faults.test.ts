import { describe, expect, test } from 'vitest'
import { FIELDS } from '#lib/content/kinds/table.ts'
import { isRefused, type Proposal, type Values, type Way } from '#lib/model/proposal.ts'
import { slugify } from '#lib/model/slug.ts'
import { formOf } from '#lib/proposal/form.ts'
import { openShelves } from '#lib/proposal/library.ts'
import { propose } from '#lib/proposal/propose.ts'
import { catalogue, ENDS, files, GOOD, send } from './support.ts'

const faultsOf = ({ remarks }: Proposal) =>
  Object.entries(remarks).flatMap(([name, all]) =>
    all.filter(({ level }) => level === 'fault').map(({ says, line }) => ({ name, says, line })),
  )

const TOO_LONG = 'parola '.repeat(400)
const THEME = {
  name: ['Attesa'],
  description: ['Quello che succede mentre non succede niente.'],
  form: ['disco'],
}

/** Every field of a form, those of its groups at their first place, and a value that its schema refuses. */
function wrongValues(way: Way): readonly (readonly [name: string, value: string])[] {
  const { main, more, signature } = formOf(way)
  return [...main, ...more, ...signature].flatMap((field) => {
    const fields =
      field.control === 'group'
        ? field.fields.map((each) => ({ ...each, name: `${field.name}.0.${each.name}` }))
        : [field]
    return fields.flatMap(({ name, control }) => {
      if (control === 'body') return [[name, 'Il [testo](/che/non/c-e).'] as const]
      if (control === 'date') return [[name, 'ieri'] as const]
      if (control === 'number') return [[name, 'mille'] as const]
      if (control === 'choice' || control === 'choices') return [[name, 'non-esiste'] as const]
      return name === 'indirizzo' ? [[name, `${'a-'.repeat(80)}a`] as const] : [[name, TOO_LONG] as const]
    })
  })
}

describe('what is wrong is said beside its field, and there alone', () => {
  test.each(wrongValues('articolo'))('%s of an article', (name, value) => {
    const signs: Values = name.startsWith('firma.')
      ? { 'firma.name': ['Maria Rossi'], 'firma.bio': ['Scrive di pane.'] }
      : {}
    const title: Values = name.startsWith('sources.') ? { 'sources.0.title': ['Il pane'] } : {}
    const proposal = send('articolo', { ...GOOD, ...signs, ...title, [name]: [value] })
    expect(faultsOf(proposal).map((fault) => fault.name)).toEqual([name])
    expect(proposal.files).toEqual([])
  })

  test.each(wrongValues('tema'))('%s of a theme', (name, value) => {
    const proposal = send('tema', { ...THEME, [name]: [value] })
    expect(faultsOf(proposal).map((fault) => fault.name)).toEqual([name])
  })

  test.each(['title', 'dek', 'section', 'tags', 'authors', 'testo', 'numero'])('%s left empty', (name) => {
    const { [name]: _, ...others } = GOOD
    expect(faultsOf(send('articolo', others)).map((fault) => fault.name)).toEqual([name])
  })

  test('the line of a list, and of the text, is said with it', () => {
    const summary = ['Una frase.', TOO_LONG, 'Un’altra.'].join('\n')
    const { remarks } = send('articolo', {
      ...GOOD,
      summary: [summary],
      testo: ['Una riga.\n\n#### Un titolo\n\n[Qui](/no).'],
    })
    expect(remarks.summary?.filter(({ level }) => level === 'fault').map(({ line }) => line)).toEqual([2])
    expect(remarks.testo?.filter(({ level }) => level === 'fault').map(({ line }) => line)).toEqual([3, 5])
  })

  test('two pieces, two themes, two signatures have not one name', () => {
    const taken = catalogue.articles.find(({ aliases }) => aliases.length > 0)
    for (const name of [taken?.slug ?? '', taken?.aliases[0] ?? ''])
      expect(faultsOf(send('articolo', { ...GOOD, indirizzo: [name] })), name).toMatchObject([
        { name: 'indirizzo' },
      ])
    expect(faultsOf(send('tema', { ...THEME, indirizzo: ['casa'] }))).toMatchObject([{ name: 'indirizzo' }])
    const signs = { 'firma.name': ['Anna | Verdi'], 'firma.bio': ['Scrive di pane.'] }
    expect(faultsOf(send('articolo', { ...GOOD, ...signs }))).toMatchObject([{ name: 'firma.name' }])
  })

  test('who signs already does not sign a second time, however the name is written', () => {
    const known = catalogue.authors.find(({ slug, name }) => slugify(name.text) !== slug)
    expect(known).toBeDefined()
    for (const name of [known?.name.text ?? '', known?.name.text.toUpperCase() ?? '']) {
      const proposal = send('articolo', { ...GOOD, 'firma.name': [name], 'firma.bio': ['Scrive di pane.'] })
      expect(
        faultsOf(proposal).map((fault) => fault.name),
        name,
      ).toEqual(['firma.name'])
    }
  })

  test('what stands twice in a list of lines is written once', () => {
    const synonyms = ['pausa\nsosta\n\npausa \nsosta']
    expect(send('tema', { ...THEME, synonyms }).values.synonyms).toEqual(['pausa', 'sosta'])
  })

  test('a title without a letter gives no address, which is said once', () => {
    expect(faultsOf(send('articolo', { ...GOOD, title: ['!!!'] }))).toHaveLength(1)
  })
})

test('a form asks for every key of its kind but those that are for later', () => {
  const names = (way: Way) =>
    [...formOf(way).main, ...formOf(way).more].flatMap((field) =>
      field.control === 'group' ? field.fields.map(({ name }) => `${field.name}.${name}`) : [field.name],
    )
  const later = [...FIELDS].flatMap(([name, about]) => (about.later ? [name] : []))
  expect(names('articolo').filter((name) => later.includes(name))).toEqual([])
  for (const name of [
    'title',
    'kicker',
    'dek',
    'sources.url',
    'summary',
    'steps',
    'series',
    'canonical',
    'lang',
  ])
    expect(names('articolo')).toContain(name)
  expect(names('tema')).toEqual(['name', 'description', 'form', 'synonyms', 'indirizzo'])
})

test('what is not out is as if it were not there: names that are tried tell nothing', () => {
  const early = Date.parse('2026-01-15T10:00:00Z')
  const shelves = openShelves(files, catalogue, early)
  const hidden = catalogue.articles.find(({ slug }) => !shelves.magazine.bySlug.article.has(slug))
  if (!hidden) throw new Error('the fixture has nothing that is to come')
  const [issue] = shelves.magazine.issues
  const ask = (values: Readonly<Record<string, string>>) => {
    const pairs = Object.entries(GOOD).flatMap(([name, all]) => all.map((value) => [name, value]))
    const own = [...pairs, ['numero', issue?.slug ?? '']].filter(([name = '']) => !(name in values))
    const form = new URLSearchParams([...own, ...Object.entries(values)])
    if (issue) form.set('numero', issue.slug)
    return faultsOf(propose('articolo', form.toString(), shelves, ENDS, early))
  }
  const said = (name: string) =>
    ask({ testo: `Lo dice [un altro](/articoli/${name}).` }).map(({ says }) => says.replaceAll(name, '…'))
  expect(ask({ indirizzo: hidden.slug }).filter(({ name }) => name === 'indirizzo')).toEqual([])
  expect(said(hidden.slug)[0]?.split('→')[0]).toEqual(said('xyz-che-non-c-e')[0]?.split('→')[0])
})

describe('hostile input is harmless', () => {
  const nasty = [
    '---\ntitle: altro\n---',
    '"\n---\nowner: x\n---\n',
    '<script>alert(1)</script><img src=x onerror=alert(1)>',
    '\u0000\u0007\u001b[31m\u202e\ufeff\u2028',
    '{{constructor.constructor("x")()}} #{2} !!js/function "x"',
    '&a *a [[[[ {{{{ `` ~~~ ***',
    '../../etc/passwd',
    '__proto__',
    'a'.repeat(20_000),
    '>'.repeat(3000),
    '*'.repeat(3000),
  ]
  const places = [
    'title',
    'dek',
    'kicker',
    'testo',
    'summary',
    'numero',
    'section',
    'tags',
    'indirizzo',
    'sources.0.url',
    'lang',
    'firma.name',
    'published',
    '__proto__',
    'constructor',
  ]

  test.each(nasty.map((value) => [JSON.stringify(value.slice(0, 40)), value]))(
    '%s in any field',
    (_, value) => {
      for (const name of places) {
        const proposal = send('articolo', { ...GOOD, [name]: [value] })
        for (const { path, text, name: file, link } of proposal.files) {
          expect(path).toMatch(/^(?:issues\/[a-z0-9-]+|authors)\/[a-z0-9-]+\.md$/)
          expect(file).toMatch(/^[a-z0-9-]+\.md$/)
          expect(text.startsWith('---\n')).toBe(true)
          expect(new URL(link).origin).toBe('https://github.com')
        }
        const html = proposal.seen?.text.sections.join('') ?? ''
        expect(html).not.toMatch(/<script|onerror=|<img src=x/)
      }
    },
  )

  test('a front matter in the text stays text', () => {
    const { files: made } = send('articolo', {
      ...GOOD,
      testo: ['Prima.\n\n---\n\ndraft: true\n\n---\n\nDopo.'],
    })
    for (const { text } of made) expect(text.split('\n---\n')[0]).not.toContain('draft')
  })

  test('places without end, values without end, names without end', () => {
    const many = Object.fromEntries(
      Array.from({ length: 3000 }, (_, at) => [`sources.${at}.title`, ['Il pane']]),
    )
    expect(
      send('articolo', { ...GOOD, ...many, 'posti.sources': ['999999999'] }).places.sources,
    ).toBeLessThan(30)
    const tags = Array.from({ length: 5000 }, (_, at) => `tema-${at}`)
    expect(isRefused(send('articolo', { ...GOOD, tags }))).toBe(true)
  })
})
