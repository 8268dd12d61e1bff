import type { IncomingMessage } from 'node:http'
import { paths } from '#lib/model/paths.ts'
import { isRefused, type Proposal, SAYS, WAYS, type Way } from '#lib/model/proposal.ts'
import { type JudgeApart, openJudge } from '#lib/proposal/judge-apart.ts'
import { doorsOf, repositoryOf } from '#lib/site.ts'
import { type Answer, makeAnswer } from './answer.ts'
import type { Edition } from './edition.ts'
import { readForm } from './form-body.ts'
import { NEVER, securityHeaders } from './headers.ts'
import type { Logger } from './log.ts'
import { publish } from './publish.ts'
import { ALLOWED_OF_FORM, refusal } from './refusal.ts'
import type { Render } from './render.ts'
import type { Tally } from './tally.ts'

/** What answers forms; `failed` hears of what went wrong, and never a word of what was written. */
type Given = {
  readonly render: Render
  readonly judge: JudgeApart
  /** The content folder. */
  readonly folder: string
  /** The magazine's own address. */
  readonly url: string
  readonly clock: () => number
  readonly failed: (why: string) => void
}

/** Answers a form that was sent to an address, and whatever else is asked of it there but to be read; undefined where no form stands. */
export type AnswerForm = (
  request: IncomingMessage,
  address: string,
  edition: Edition,
) => Promise<Answer | undefined>

/** The way whose form stands at an address, and the piece that it may name. */
function wayAt(address: string): { readonly way: Way; readonly slug?: string } | undefined {
  const way = WAYS.find((known) => paths.proposalOf(known) === address)
  if (way) return { way }
  const below = paths.proposalOf('errore', '')
  const slug = address.slice(below.length)
  return address.startsWith(below) && slug !== '' && !slug.includes('/') ? { way: 'errore', slug } : undefined
}

/** The file of a proposal, to be kept by whoever wrote it. */
function fileAnswer({ files }: Proposal, name: string, https: boolean): Promise<Answer> | undefined {
  const file = files.find((each) => each.name === name)
  const type = 'text/markdown; charset=utf-8'
  return (
    file &&
    makeAnswer({
      status: 200,
      type,
      body: Buffer.from(file.text),
      headers: {
        ...securityHeaders('text/plain', https),
        'cache-control': NEVER,
        'content-disposition': `attachment; filename="${file.name}"`,
      },
    })
  )
}

/**
 * Answers the forms for proposals. A form goes by POST: a piece does not fit an address (decision 24), and what is in an address
 * is in everybody's logs. Nothing of it is kept: the answer passes by the store, and the page is rendered for it alone.
 */
export function createForms({ render, judge, folder, url, clock, failed }: Given): AnswerForm {
  const https = url.startsWith('https:')

  async function answer(form: string, way: Way, { snapshot }: Edition): Promise<Answer> {
    const { imprint } = snapshot.magazine
    const repository = repositoryOf(imprint)
    if (!repository) return refusal(405, https)
    const ends = { repository, letter: doorsOf(imprint)['/scrivici'], url }
    const proposal = await judge({ root: folder, way, form, ends, now: clock() })
    if (!proposal) return refusal(503, https)
    const wanted = new URLSearchParams(form).get(SAYS.download)
    const file = wanted === null ? undefined : fileAnswer(proposal, wanted, https)
    if (file) return file
    const key = paths.proposalOf(way)
    const rendered = await render(snapshot, key, proposal)
    if (rendered.status !== 200) throw new Error(`Next answered ${rendered.status}`)
    const status = isRefused(proposal) ? 422 : 200
    return publish(rendered, { snapshot, key, https, status, passing: true })
  }

  return async (request, address, edition) => {
    const at = wayAt(address)
    if (!at || !repositoryOf(edition.snapshot.magazine.imprint)) return undefined
    if (request.method !== 'POST') return refusal(405, https, ALLOWED_OF_FORM)
    try {
      const read = await readForm(request, url)
      return 'refused' in read ? refusal(read.refused, https) : await answer(read.form, at.way, edition)
    } catch (error) {
      // The words of an error may hold words of the form: its kind and its place tell enough.
      failed(error instanceof Error ? error.constructor.name : typeof error)
      return refusal(503, https)
    }
  }
}

type Surroundings = Pick<Given, 'folder' | 'clock'> & {
  readonly settings: { readonly url: string }
  readonly tally: Pick<Tally, 'count'>
  readonly log: Pick<Logger, 'error'>
}

/** The forms of a running magazine, with a thread of their own that starts when one is sent. */
export function openForms(parts: Surroundings, render: Render): AnswerForm {
  const { folder, clock, settings, tally, log } = parts
  return createForms({
    ...{ render, judge: openJudge(), folder, url: settings.url, clock },
    failed(why) {
      tally.count('render_failures')
      log.error({ why }, 'a form was not answered')
    },
  })
}
