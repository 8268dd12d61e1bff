import { expect, it } from 'vitest'
import { inspect } from '#lib/markdown/inspect.ts'

const link = (url: string): string => `Si veda [il listino](${url}).`

const remediesFor = (url: string) => inspect(link(url)).doubts.map(({ rule, remedy }) => `${rule} ${remedy}`)

const PAGE = 'https://example.org/pane'
const ENCODED = encodeURIComponent(PAGE)

it.each([
  [`https://www.google.com/url?q=${ENCODED}&sa=D`, PAGE],
  [`https://www.google.it/url?sa=t&url=${ENCODED}`, PAGE],
  [`https://eur01.safelinks.protection.outlook.com/?url=${ENCODED}&data=05`, PAGE],
  [`https://l.facebook.com/l.php?u=${ENCODED}&h=AT0`, PAGE],
  [`https://www.youtube.com/redirect?event=video&q=${ENCODED}`, PAGE],
  [`${PAGE}?utm_source=chatgpt.com`, PAGE],
  [`${PAGE}?anno=2024&utm_source=nl&utm_medium=email#prezzi`, `${PAGE}?anno=2024#prezzi`],
  [`${PAGE}?fbclid=IwAR0`, PAGE],
])('%s is doubted, and what to write is told', (url, better) => {
  expect(remediesFor(url)).toEqual([`link-copied scrivi «${better}»`])
  expect(inspect(link(url)).faults).toEqual([])
})

it.each([
  'https://docs.google.com/document/d/1AbC/edit',
  'https://docs.google.com/spreadsheets/u/0/d/1AbC/edit#gid=0',
  'https://mail.google.com/mail/u/0/#inbox/abc',
  'https://web.whatsapp.com/',
  'https://chatgpt.com/c/67a1',
])('%s opens to one person alone', (url) => {
  expect(remediesFor(url)).toHaveLength(1)
})

it.each([
  PAGE,
  `${PAGE}?anno=2024&source=web&q=pane`,
  'https://www.google.com/search?q=pane',
  'https://www.google.com/maps/place/Prato',
  'https://www.google.com/url',
  'https://docs.google.com/spreadsheets/d/e/2PACX/pubhtml',
  'https://docs.google.com/document/d/1AbC/pub',
  'https://www.youtube.com/watch?v=abc',
  'https://chatgpt.com/share/67a1',
  'https://www.facebook.com/forno',
  '/articoli/il-prezzo-del-latte',
  'mailto:redazione@example.org?subject=utm_source',
])('nothing is said of %s', (url) => {
  expect(inspect(link(url)).doubts).toEqual([])
})
