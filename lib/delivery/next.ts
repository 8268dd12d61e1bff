import type { Handle } from './render.ts'

/** Starts what renders, for the code in a folder; `hostname` is what it takes for its own name. */
export type StartRenderer = (root: string, hostname: string) => Promise<Handle>

/** Starts Next in this process. */
export const startNext: StartRenderer = async (root, hostname) => {
  const { default: next } = await import('next')
  const app = next({ dev: false, dir: root, hostname })
  await app.prepare()
  return app.getRequestHandler()
}
