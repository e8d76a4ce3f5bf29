import assert from "node:assert/strict";

type ErrorType<E> = abstract new (...args: never[]) => E;

/** The error that a promise fails with, which has to be of the given type. */
export async function failure<E>(type: ErrorType<E>, promise: Promise<unknown>): Promise<E> {
  const thrown = await promise.then(
    () => assert.fail("should have failed"),
    (error: unknown) => error,
  );
  assert.ok(thrown instanceof type, `should have failed with ${type.name}, not ${String(thrown)}`);
  return thrown;
}

/** A promise that is settled from outside. */
export class Deferred<T> {
  resolve!: (value: T) => void;
  reject!: (error: unknown) => void;

  readonly promise = new Promise<T>((resolve, reject) => {
    this.resolve = resolve;
    this.reject = reject;
  });
}

/** Lets everything run that is ready to run. */
export async function settled(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}
