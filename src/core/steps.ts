/** Work that stops at every `yield` for as long as the caller likes; each stretch is short. */
export type InSteps<Result> = Generator<undefined, Result>;

/** Works it off at one go. */
export function finish<Result>(work: InSteps<Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
