import { GitError } from './git.ts'

/** Does something with a base revision. One that git does not know is said in a sentence, and ends the process with 2. */
export async function against<T>(base: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof GitError)) throw error
    console.error(
      `Non c’è un prima con cui confrontare: git non trova «${base}», o non ne ha qui tutta la storia. Scaricala con «git fetch origin», o nomina un ramo che c’è, per esempio «-- --base main».`,
    )
    return process.exit(2)
  }
}
