/** What a promise fails with; the empty text, it does not fail. */
export const failureOf = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => '',
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
