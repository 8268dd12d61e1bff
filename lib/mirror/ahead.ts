import { fork } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { Code } from '#lib/delivery/next.ts'

/** What a process that renders ahead is told: its place among them, and how many there are. */
export type Share = {
  readonly content: string
  readonly code: Code
  readonly at: number
  readonly of: number
}

/**
 * Has the other cores render a magazine from its end, while this process writes it from its beginning: what they have rendered lies
 * on the shelf under its name when it is asked for here. They agree on nothing else, and end with this process.
 */
export function renderAhead(content: string, code: Code): void {
  const of = availableParallelism() - 1
  for (let at = 0; at < of; at += 1) {
    const share: Share = { content, code, at, of }
    const child = fork(join(import.meta.dirname, 'ahead-process.ts'), [JSON.stringify(share)], {
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    // Without it everything is rendered here.
    child.on('error', () => undefined)
    child.unref()
    child.channel?.unref()
  }
}
