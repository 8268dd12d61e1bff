import type { Handle } from './render.ts'

/** The code in a folder, and its build in a folder below. */
export type Code = { readonly root: string; readonly build: string }

/** Starts what renders; `hostname` is what it takes for its own name. */
export type StartRenderer = (code: Code, hostname: string) => Promise<Handle>

/** Starts Next in this process. */
export const startNext: StartRenderer = async ({ root, build }, hostname) => {
  // Its configuration asks for it.
  process.env.NEXT_DIST_DIR = build
  const { default: next } = await import('next')
  const { log } = console
  // Standard output belongs to the log, and Next says there how long it took to read its settings.
  console.log = console.error
  try {
    const app = next({ dev: false, dir: root, hostname })
    await app.prepare()
    return app.getRequestHandler()
  } finally {
    console.log = log
  }
}
