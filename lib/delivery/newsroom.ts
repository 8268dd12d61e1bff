import type { Imprint } from '#lib/model/imprint.ts'
import { backendOf } from '#lib/newsroom/backend.ts'
import { configurationOf } from '#lib/newsroom/configuration.ts'
import { newsroomPage } from '#lib/newsroom/page.ts'
import { findProgram, NEWSROOM_PATH, type Program, readProgramFile } from '#lib/newsroom/program.ts'
import { repositoryOf } from '#lib/site.ts'
import { type Answer, makeAnswer } from './answer.ts'
import { FOR_EVER, NEVER, securityHeaders } from './headers.ts'

/** Answers what stands at an address of the newsroom; undefined where nothing does. */
export type AnswerNewsroom = (
  key: string,
  imprint: Pick<Imprint, 'name' | 'repository'>,
) => Promise<Answer> | undefined

function pageAnswer(
  program: Program,
  imprint: Pick<Imprint, 'name' | 'repository'>,
  url: string,
): Promise<Answer> | undefined {
  const repository = repositoryOf(imprint)
  if (!repository) return undefined
  const backend = backendOf(repository)
  const configuration = configurationOf(backend, repository, { name: imprint.name, url })
  const { html, policy } = newsroomPage(program, backend, configuration, imprint.name)
  const type = 'text/html; charset=utf-8'
  const { 'speculation-rules': _, ...headers } = securityHeaders(type, url.startsWith('https:'))
  return makeAnswer({
    ...{ status: 200, type, body: Buffer.from(html) },
    headers: {
      ...{ ...headers, 'content-security-policy': policy },
      ...{ 'cache-control': NEVER, 'x-robots-tag': 'noindex' },
    },
  })
}

/**
 * The newsroom (decision 27): its page, and the files of its program, each compressed when it is asked for first. Throws, with what
 * to do, where it is switched on and Sveltia CMS is not installed.
 */
export function openNewsroom(root: string, url: string): AnswerNewsroom {
  const program = findProgram(root)
  if (!program) throw new Error(NOT_INSTALLED)
  const https = url.startsWith('https:')
  const kept = new Map<string, Promise<Answer>>()
  return (key, imprint) => {
    if (key === NEWSROOM_PATH) return pageAnswer(program, imprint, url)
    const file = program.files.get(key)
    if (!file) return undefined
    const answer =
      kept.get(key) ??
      makeAnswer({
        ...{ status: 200, type: file.type, body: readProgramFile(file) },
        headers: { ...securityHeaders(file.type, https), 'cache-control': FOR_EVER },
      })
    kept.set(key, answer)
    return answer
  }
}

/** Why the newsroom cannot be opened, for whoever starts the server (Italian). */
const NOT_INSTALLED =
  'NEWSROOM è accesa, ma qui Sveltia CMS non è installato: «npm install --include=dev», o un artefatto fatto con «--newsroom».'
