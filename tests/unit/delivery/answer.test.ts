import { expect, test } from 'vitest'
import { assemble, makeAnswer, partsOf } from '#lib/delivery/answer.ts'

const held = (body: Buffer) => body.buffer.byteLength - body.length

test('a kept answer holds its bytes in memory and nothing around them', async () => {
  const given = { status: 200, headers: {} }
  const page = await makeAnswer({ ...given, type: 'text/html', body: Buffer.from('pagina '.repeat(5000)) })
  const picture = await makeAnswer({ ...given, type: 'image/png', body: Buffer.from('immagine') })
  for (const { coded, identity } of [page, picture].flatMap((one) => [one, assemble(partsOf(one))]))
    for (const { body } of coded ? Object.values(coded) : [identity]) expect(held(body)).toBe(0)
})
