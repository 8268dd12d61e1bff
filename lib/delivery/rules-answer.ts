import { type Answer, makeAnswer } from './answer.ts'
import { AN_HOUR, securityHeaders } from './headers.ts'
import { RULES_TYPE, SPECULATION_RULES } from './speculation.ts'

/** The rules for browsers, as they are sent; `https`: the magazine lives at an https address. */
export function speculationRules(https: boolean): Promise<Answer> {
  return makeAnswer({
    status: 200,
    type: RULES_TYPE,
    body: Buffer.from(SPECULATION_RULES),
    headers: { 'cache-control': AN_HOUR, ...securityHeaders(RULES_TYPE, https) },
  })
}
