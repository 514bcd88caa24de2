/** Work that can be interrupted: between two parts it says what share of it is done, 0 to 1. */
export type InParts<Result> = Generator<number, Result, void>;

/** All of it at once. */
export function atOnce<Result>(work: InParts<Result>): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
  }
}

/** Work that is a share of a larger one, from `start` to `end` of it. */
export function* within<Result>(
  work: InParts<Result>,
  start: number,
  end: number,
): InParts<Result> {
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
    yield start + (end - start) * value;
  }
}
