import { describe, expect, test } from 'vitest'
import { reportHref } from '#lib/model/doors.ts'
import { siteDoors, sitePublisher } from '#lib/site.ts'

const REPOSITORY = 'https://github.com/chi/rivista'

describe('the ways to the people behind the magazine', () => {
  test.each([{}, { REPOSITORY_URL: '', CONTACT_EMAIL: '', CONTACT_URL: '' }])(
    'are none where the environment names none: %o',
    (environment) => {
      expect(siteDoors(environment)).toEqual({})
      expect(reportHref(siteDoors(environment), 'Il latte')).toBeUndefined()
      expect(sitePublisher(environment)).toEqual({})
    },
  )

  test.each([REPOSITORY, `${REPOSITORY}/`, `${REPOSITORY}.git`, `${REPOSITORY}.git/`])(
    'lead into the repository at %s',
    (REPOSITORY_URL) => {
      const doors = siteDoors({ REPOSITORY_URL })
      expect(doors['/deposito']).toBe(REPOSITORY)
      expect(doors['/deposito/guida']).toBe(`${REPOSITORY}/blob/HEAD/content/README.md`)
      expect(reportHref(doors, 'Errore: perché & per come', 'otto-mesi')).toBe('/proponi/errore/otto-mesi')
    },
  )

  test('are a letter where there is no repository, a page before a box', () => {
    const mail = { CONTACT_EMAIL: 'redazione@rivista.example' }
    expect(reportHref(siteDoors(mail), 'Il latte')).toBe(
      'mailto:redazione@rivista.example?subject=Il%20latte',
    )
    expect(siteDoors({ ...mail, CONTACT_URL: 'https://rivista.example/scrivi' })['/scrivici']).toBe(
      'https://rivista.example/scrivi',
    )
  })
})
