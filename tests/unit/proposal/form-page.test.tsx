import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { Outcome } from '#components/proposal/outcome.tsx'
import { ProposalForm } from '#components/proposal/proposal-form.tsx'
import { type Values, WAYS, type Way } from '#lib/model/proposal.ts'
import { formOf } from '#lib/proposal/form.ts'
import { strings } from '#lib/strings.ts'
import { GOOD, send } from './support.ts'

const NO_CHOICES = { author: [], section: [], tag: [], issue: [] }

describe.each(WAYS)('the form for %s', (way) => {
  const html = renderToStaticMarkup(
    <ProposalForm way={way} form={formOf(way)} places={{}} values={{}} choices={NO_CHOICES} remarks={{}}>
      {null}
    </ProposalForm>,
  )

  test('leaves to the browser to keep what was written in every field: it forgets those with «autocomplete=off»', () => {
    expect(html).toContain('<input')
    expect(html).not.toMatch(/autocomplete/i)
  })
})

describe('a place more', () => {
  const half: Values = { title: ['Il conto'], 'sources.0.title': ['Il pane'] }
  const more = { aggiungi: 'sources', 'posti.sources': '1' }
  const proposal = send('articolo', half, undefined, more)

  test('is asked for before the form is done: nothing is said of what is missing', () => {
    expect([proposal.remarks, proposal.files, proposal.places.sources]).toEqual([{}, [], 2])
    expect(renderToStaticMarkup(<Outcome proposal={proposal} form={formOf('articolo')} />)).toBe('')
  })

  test('is where the browser goes', () => {
    const pageOf = (places: Readonly<Record<string, number>>) =>
      renderToStaticMarkup(
        <ProposalForm
          {...{
            way: 'articolo',
            form: formOf('articolo'),
            places,
            values: half,
            choices: NO_CHOICES,
            remarks: {},
          }}
        >
          {null}
        </ProposalForm>,
      )
    const [, asked = ''] = /formaction="\/proponi#([^"]+)"/i.exec(pageOf({ sources: 1 })) ?? []
    expect(asked).not.toBe('')
    expect(pageOf({ sources: 1 })).not.toContain(`id="${asked}"`)
    expect(pageOf(proposal.places)).toContain(`id="${asked}"`)
  })
})

test('an article without a date has that of the day, and a text too long for a link is said beforehand', () => {
  const [file] = send('articolo', GOOD).files
  expect(file?.text).toContain('\npublished: 2027-06-15\n')
  expect(strings.proposal.published).toContain('oggi')
  const words = 'Il pane è già in forno, e costa. '
  const textOf = (length: number) => [words.repeat(Math.ceil(length / words.length))]
  expect(send('articolo', { ...GOOD, testo: textOf(3000) }).files[0]?.isWhole).toBe(true)
  expect(send('articolo', { ...GOOD, testo: textOf(6000) }).files[0]?.isWhole).toBe(false)
  expect(strings.proposal.deck.articolo).toContain('tremila caratteri')
})

describe('what came of a form', () => {
  const words = strings.proposal
  const outcomeOf = (way: Way, values: Values): string =>
    renderToStaticMarkup(<Outcome proposal={send(way, values)} form={formOf(way)} />)

  test('is in order where nothing is to be looked at, and leads to how it would look', () => {
    const html = outcomeOf('articolo', GOOD)
    expect(html).toContain(`<h2>${words.outcome.right(0)}</h2>`)
    expect(html).toContain('href="#anteprima"')
  })

  test.each([
    ['one', { kicker: ['*Il pane*'] }, ['kicker']],
    [
      'two',
      { kicker: ['*Il pane*'], dek: ['Chi lo paga lo sa al centesimo, chi lo vende no'] },
      ['kicker', 'dek'],
    ],
    ['one in a line', { summary: ['Una frase.\nUn’altra frase senza punto'] }, ['summary']],
  ])('says what is to be looked at and where: %s', (_, values, names) => {
    const html = outcomeOf('articolo', { ...GOOD, ...values })
    expect(html).not.toContain(words.outcome.right(0))
    expect(html).toMatch(/<h2>Si può proporre, con [^<]* da guardare<\/h2>/)
    for (const name of names) expect(html).toContain(`href="#campo-${name}"`)
  })

  test('of a theme leads to no piece', () => {
    expect(outcomeOf('tema', { name: ['Attesa'], description: ['Poco.'], form: ['disco'] })).not.toContain(
      '#anteprima',
    )
  })

  test('a report of an error says that an account is needed, and how to do without', () => {
    const html = outcomeOf('errore', { pagina: ['Chi siamo'], errore: ['Non torna.'] })
    for (const sentence of [words.reportSteps, words.reportNoAccount]) expect(html).toContain(sentence)
    expect(words.reportSteps).toContain('utenza')
  })
})
