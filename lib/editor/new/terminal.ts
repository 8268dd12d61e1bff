import { createInterface } from 'node:readline'
import { Left, type Talk } from './talk.ts'

/**
 * Speaks over a terminal. Lines that come before they are asked for (several pasted at once) wait for their questions. Ctrl+C,
 * Ctrl+D and the end of the input make every question to come reject with `Left`.
 */
export function openTerminal(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
): Required<Talk> & { readonly close: () => void } {
  const terminal = createInterface({ input, output })
  const lines = terminal[Symbol.asyncIterator]()
  let isOpen = true
  terminal.on('close', () => {
    isOpen = false
  })
  terminal.on('SIGINT', () => terminal.close())
  return {
    ask: async (prompt) => {
      // It may have been closed while nobody was asked; lines that came before are still there.
      if (isOpen) {
        terminal.setPrompt(prompt)
        terminal.prompt()
      }
      const { done, value } = await lines.next()
      if (done) throw new Left()
      return value
    },
    say: (text) => {
      output.write(`${text}\n`)
    },
    close: () => terminal.close(),
  }
}
