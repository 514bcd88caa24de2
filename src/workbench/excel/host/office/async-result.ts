/** How the common API hands over its results. */
interface AsyncResult {
  readonly status: "succeeded" | "failed";
  readonly value?: unknown;
  readonly error?: { readonly code: number; readonly name: string; readonly message: string };
}

type Callback = (result: AsyncResult) => void;

/** The callback is the last argument of a call, whatever optional ones stand before it. */
function callbackOf(args: readonly unknown[]): Callback {
  const last = args.at(-1);
  return typeof last === "function" ? (last as Callback) : () => undefined;
}

/** Answers a call as the common API does: later, never at once. */
export function succeed(args: readonly unknown[], value?: unknown): void {
  setTimeout(() => {
    callbackOf(args)({ status: "succeeded", value });
  }, 0);
}

export function fail(args: readonly unknown[], name: string, message: string): void {
  setTimeout(() => {
    callbackOf(args)({ status: "failed", error: { code: 5000, name, message } });
  }, 0);
}
