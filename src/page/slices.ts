/** Milliseconds after which the page gets its turn. */
const slice = 8;

/**
 * Works a generator off in slices, so that the page stays quick to answer.
 * @throws the signal's reason once it is aborted
 */
export async function inSlices<Result>(work: Generator<undefined, Result>, signal: AbortSignal): Promise<Result> {
  for (;;) {
    const until = performance.now() + slice;
    do {
      const step = work.next();
      if (step.done) return step.value;
    } while (performance.now() < until);
    await scheduler.postTask(() => undefined, { signal });
  }
}
