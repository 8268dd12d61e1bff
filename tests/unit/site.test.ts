import { describe, expect, test } from 'vitest'
import { reportHref } from '#lib/model/doors.ts'
import { doorsOf, publisherOf } from '#lib/site.ts'

const REPOSITORY = 'https://github.com/chi/rivista'

describe('the ways to the people behind the magazine', () => {
  test.each([{}, { REPOSITORY_URL: '', CONTACT_EMAIL: '', CONTACT_URL: '' }])(
    'are none where neither the record nor the environment names any: %o',
    (environment) => {
      expect(doorsOf({}, environment)).toEqual({})
      expect(reportHref(doorsOf({}, environment), 'Il latte')).toBeUndefined()
      expect(publisherOf({}, environment)).toEqual({})
    },
  )

  test.each([REPOSITORY, `${REPOSITORY}/`, `${REPOSITORY}.git`, `${REPOSITORY}.git/`])(
    'lead into the repository at %s',
    (REPOSITORY_URL) => {
      const doors = doorsOf({}, { REPOSITORY_URL })
      expect(doors['/deposito']).toBe(REPOSITORY)
      expect(doors['/deposito/guida']).toBe(`${REPOSITORY}/blob/HEAD/content/README.md`)
      // An error is told to our form, which makes the report, wherever a text speaks of it.
      expect(doors['/deposito/segnala']).toBe('/proponi/errore')
      expect(reportHref(doors, 'Errore: perché & per come', 'otto-mesi')).toBe('/proponi/errore/otto-mesi')
    },
  )

  test('are a letter where there is no repository, a page before a box', () => {
    const mail = { CONTACT_EMAIL: 'redazione@rivista.example' }
    expect(reportHref(doorsOf({}, mail), 'Il latte')).toBe(
      'mailto:redazione@rivista.example?subject=Il%20latte',
    )
    expect(doorsOf({}, { ...mail, CONTACT_URL: 'https://rivista.example/scrivi' })['/scrivici']).toBe(
      'https://rivista.example/scrivi',
    )
  })

  test('are those of the record, in its branch and folder; the environment goes before', () => {
    const record = {
      repository: { url: REPOSITORY, branch: 'stampa', folder: '.' },
      contact: 'redazione@rivista.example',
    }
    const doors = doorsOf(record, {})
    expect(doors['/deposito/guida']).toBe(`${REPOSITORY}/blob/HEAD/README.md`)
    expect(doors['/scrivici']).toBe('mailto:redazione@rivista.example')
    const moved = doorsOf(record, {
      REPOSITORY_URL: 'https://git.example/altra',
      CONTACT_EMAIL: 'a@b.example',
    })
    expect([moved['/deposito'], moved['/scrivici']]).toEqual([
      'https://git.example/altra',
      'mailto:a@b.example',
    ])
  })
})

test('the masthead of the law is that of the record, and of the installation where this says it', () => {
  const record = { publisher: 'Associazione', registration: 'n. 1', issn: '2049-3630' }
  expect(publisherOf(record, { RESPONSIBLE: 'Anna', PUBLISHER: 'Società' })).toEqual({
    publisher: 'Società',
    responsible: 'Anna',
    registration: 'n. 1',
    issn: '2049-3630',
  })
})
