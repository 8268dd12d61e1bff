import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { ProposalForm } from '#components/proposal/proposal-form.tsx'
import { WAYS } from '#lib/model/proposal.ts'
import { formOf } from '#lib/proposal/form.ts'

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
