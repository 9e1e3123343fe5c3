/** Milliseconds after which the page gets its turn. */
const slice = 8;

/** Lets others have their turn. */
async function rest(signal: AbortSignal): Promise<void> {
  // Firefox before 142 has no scheduler.
  if ('scheduler' in globalThis) await scheduler.postTask(() => undefined, { signal });
  else await new Promise((resolve) => setTimeout(resolve));
  signal.throwIfAborted();
}

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
    await rest(signal);
  }
}
