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
