/** Work that can be put down between two of its steps. Its result comes with the last. */
export type Steps<Result> = Generator<undefined, Result>

/** All of it in one go. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}
